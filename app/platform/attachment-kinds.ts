/** What may be handed in as evidence: told by the content, whatever the name says. */
export const ATTACHMENT_MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const
export type AttachmentMediaType = (typeof ATTACHMENT_MEDIA_TYPES)[number]

export interface AttachmentKind {
  readonly mediaType: AttachmentMediaType
  /** as the file is called when it is handed out; the others are taken too */
  readonly ending: string
}

interface Signature extends AttachmentKind {
  /** the bytes with which every such file begins */
  readonly begins: readonly number[]
}

const SIGNATURES: readonly Signature[] = [
  { mediaType: "application/pdf", ending: ".pdf", begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: "image/jpeg", ending: ".jpg", begins: [0xff, 0xd8, 0xff] },
  { mediaType: "image/png", ending: ".png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
]

/** As many bytes of a file's beginning as `attachmentKind` looks at. */
export const ATTACHMENT_HEAD_BYTES = Math.max(...SIGNATURES.map(({ begins }) => begins.length))

/** File name endings that a form offers to choose from. */
export const ATTACHMENT_ENDINGS = [".pdf", ".jpg", ".jpeg", ".png"] as const

/** What a file is by its first bytes; null = none of those that are taken. */
export function attachmentKind(head: Uint8Array): AttachmentKind | null {
  const found = SIGNATURES.find(({ begins }) => begins.every((byte, at) => head[at] === byte))
  return found === undefined ? null : { mediaType: found.mediaType, ending: found.ending }
}

const LONGEST_NAME = 100
/** control characters, marks that turn the direction of writing or take no room, and what no file system or header wants in a name */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*%]+/gu

/** A name under which a file can safely be handed out again: the last part of what the browser said, and the ending that its content has. */
export function attachmentName(given: string, { ending }: AttachmentKind): string {
  const last = given.normalize("NFC").split(/[/\\]/u).at(-1) ?? ""
  const bare = last
    .replace(/\.[^.]*$/u, "")
    .replace(UNWANTED, " ")
    .replace(/\s+/gu, " ")
  const tidy = [...bare.replace(/^[\s.]+|[\s.]+$/gu, "")].slice(0, LONGEST_NAME).join("").trimEnd()
  return `${tidy === "" ? "file" : tidy}${ending}`
}
