import { log } from "./log.server"

/** More than any form we take: who goes on sending beyond it is cut off. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Reads what is left of a body and throws it away, behind the answer's back. A browser that is still sending reads no answer
 * from a connection that is closed on it, and one that is left unread keeps the connection.
 */
export function drainBody(body: ReadableStream<Uint8Array> | null): void {
  if (body === null || body.locked) return
  discard(body).catch((error) => log().debug({ error }, "rest of a body not read"))
}

async function discard(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader()
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > MOST_BYTES) return reader.cancel()
  }
}
