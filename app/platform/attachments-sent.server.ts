import { open } from "node:fs/promises"
import { Readable } from "node:stream"
import { findAttachment } from "#db/queries/attachments"
import { attachmentPath } from "./attachments.server"
import { NotFound, refuse } from "./errors"
import type { Scope } from "./scope"

/**
 * A file as a download, streamed. The caller has made sure that the reader may read what it belongs to. A browser saves it and never
 * shows it inside the app: whatever else its bytes might be, they are not run here.
 */
export async function sendAttachment({ scope, attachmentId }: { scope: Scope; attachmentId: number }): Promise<Response> {
  const row = await findAttachment(scope, attachmentId)
  if (row === undefined) throw new NotFound()
  const file = await open(attachmentPath(row.sha256), "r").catch(() => refuse("attachment_lost"))
  const plain = row.fileName.replace(/[^\w.-]+/g, "_")
  const said = encodeURIComponent(row.fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, {
    headers: {
      "Content-Type": row.mediaType,
      "Content-Length": String(row.bytes),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${said}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "no-store",
    },
  })
}
