import { refuse } from "./errors"
import { type FilesRequest, type ReceivedFile, receiveFiles } from "./files-received.server"

export type UploadRequest = Omit<FilesRequest, "maxFiles">

export interface ReceivedUpload extends ReceivedFile {
  readonly fields: Readonly<Record<string, string>>
}

/** The one file of a multipart form, streamed to disk. The caller owns the file it gets. */
export async function receiveUpload(asked: UploadRequest): Promise<ReceivedUpload> {
  const { files, fields } = await receiveFiles({ ...asked, maxFiles: 1 })
  const file = files[0] ?? refuse("file_missing", { field: "file" })
  return { ...file, fields }
}
