import { createReadStream } from "node:fs"
import { rm, stat } from "node:fs/promises"
import { Readable } from "node:stream"
import type { FileToSend } from "./file-to-send"

const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
}

/** A file as a download, streamed; its Chinese name reaches every browser. A file made for this answer is removed when it has gone out, or broken off. */
export async function sendFile({ path, fileName, removeAfterwards }: FileToSend): Promise<Response> {
  const { size } = await stat(path)
  const stream = createReadStream(path)
  if (removeAfterwards) stream.once("close", () => void rm(path, { force: true }))
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase()
  const plain = fileName.replace(/[^\w.-]+/g, "_")
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "Content-Type": TYPES[ending] ?? "application/octet-stream",
      "Content-Length": String(size),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, escapeMark)}`,
      "Cache-Control": "no-store",
    },
  })
}

const escapeMark = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
