/** So many bytes tell what a file is. */
const headBytes = 8

/** The first bytes of a file, and all of its bytes. */
export interface FileWithHead { head: Buffer, bytes: AsyncIterable<Uint8Array> }

/** Waits for the first bytes of a file. */
export async function withHead (chunks: AsyncIterator<Uint8Array>): Promise<FileWithHead> {
  let head = Buffer.alloc(0)
  while (head.length < headBytes) {
    const { done, value } = await chunks.next()
    if (done === true) break
    head = Buffer.concat([head, value])
  }
  return { head, bytes: prepend(head, chunks) }
}

async function * prepend (head: Buffer, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield * { [Symbol.asyncIterator]: () => chunks }
}
