// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** The hash of the text of the contract from which the files in this folder were written. */
export const sourceHash = '2b437ad488bf29f125de8c198644f033942ccd7846f0a4593871004ee5170212'
