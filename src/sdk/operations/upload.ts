import type { XmlHttpRequestConstructor } from '../connection/browser.ts'
import type { Fetch } from '../connection/transport.ts'

/** A stream of chunks that an iterator makes when they are needed. */
export function streamOf (
  chunks: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>
): ReadableStream<Uint8Array> {
  if (chunks instanceof ReadableStream) return chunks
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull (controller) {
      const { value, done } = await iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel () {
      await iterator.return?.()
    }
  })
}

/** The same stream, which reports the number of bytes that were read from it. */
export function counted (
  stream: ReadableStream<Uint8Array>,
  report: (bytes: number) => void = () => {}
): ReadableStream<Uint8Array> {
  let bytes = 0
  return stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform (chunk, controller) {
      controller.enqueue(chunk)
      report(bytes += chunk.length)
    }
  }))
}

/** A `fetch` that sends one request by an XMLHttpRequest, and reports the number of bytes that were sent. */
export function uploadWithProgress (Request: XmlHttpRequestConstructor, report: (bytes: number) => void): Fetch {
  return async (url, { method, headers, body, signal }) => {
    signal.throwIfAborted()
    return await new Promise((resolve, reject) => {
      const request = new Request()
      request.open(method, url.href)
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
      request.upload.onprogress = ({ loaded }) => { report(loaded) }
      request.onload = () => { resolve(responseOf(request)) }
      request.onerror = () => { reject(new TypeError('The connection failed')) }
      request.onabort = () => { reject(signal.reason) }
      signal.addEventListener('abort', () => { request.abort() })
      request.send(body)
    })
  }
}

function responseOf (request: InstanceType<XmlHttpRequestConstructor>): Response {
  const { status, statusText, responseText } = request
  const lines = request.getAllResponseHeaders().matchAll(/^([^:\s]+):(.*)$/gm)
  const headers = Array.from(lines, ([, name = '', value = '']): [string, string] => [name, value])
  return new Response(responseText === '' ? null : responseText, { status, statusText, headers })
}
