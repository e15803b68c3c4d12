import type { ValidateFunction } from 'ajv'
import { validators } from '../../../generated/validators.js'
import type { OperationId } from '../operations.ts'

/** The parts of a request that have parameters. */
export type ParameterPart = 'path' | 'query' | 'header'

/** The validator of the schema at a JSON Pointer into the contract. @throws {Error} if none was generated */
export function validatorAt (pointer: string): ValidateFunction {
  const validate = validators[pointer]
  if (validate === undefined) throw new Error(`generated/validators.js has no validator of ${pointer}`)
  return validate
}

/** The validator of the parameters of an operation in one part of a request, as an object. */
export function parameterValidator (id: OperationId, part: ParameterPart): ValidateFunction {
  return validatorAt(`${id} ${part}`)
}
