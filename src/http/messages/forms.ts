import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { InvalidRequest } from '../../domain/error.ts'
import { HttpError } from '../problem.ts'

/**
 * The bytes of the file in a form (`multipart/form-data`, RFC 7578), as they arrive.
 *
 * @throws {InvalidRequest} if the form has no file, or anything else
 * @throws {HttpError} 400 if the form is malformed, and what `bytes` throws
 */
export async function * fileOfForm (
  bytes: AsyncIterable<Uint8Array>,
  contentType: string
): AsyncGenerator<Uint8Array> {
  const ending = new AbortController()
  const form = openForm(contentType)
  const arrival = Promise.withResolvers<Readable>()
  let parts = 0
  let surplus: InvalidRequest | undefined
  function reject (): void {
    surplus ??= new InvalidRequest([{ in: 'body', pointer: '', message: oneFile }])
  }
  form.on('field', reject)
  form.on('file', (_name: string, file: Readable) => {
    if (parts++ === 0) return arrival.resolve(file)
    reject()
    file.resume()
  })
  const received = pipeline(Readable.from(bytes), form, { signal: ending.signal })
  try {
    const file = await Promise.race([arrival.promise, received.then(() => undefined)])
    received.catch((error: Error) => file?.destroy(error))
    if (file !== undefined) yield * file
    await received
  } catch (error) {
    throw error instanceof HttpError ? error : malformed()
  } finally {
    // If the reader stops early, the rest of the request is discarded.
    ending.abort()
  }
  if (parts !== 1) reject()
  if (surplus !== undefined) throw surplus
}

const oneFile = 'The form should have one file and nothing else; parameters belong in the query'

function openForm (contentType: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      // A part without a media type is text/plain (RFC 7578, section 4.4).
      isPartAFile: (_name, mediaType, fileName) => mediaType !== 'text/plain' || fileName !== undefined
    })
  } catch {
    throw malformed()
  }
}

function malformed (): HttpError {
  return new HttpError(400, 'The form is not valid multipart/form-data')
}
