/** A file on the server's disk that a browser is to get. */
export interface FileToSend {
  readonly path: string
  readonly fileName: string
  /** whether the file was made for this answer alone */
  readonly removeAfterwards: boolean
}
