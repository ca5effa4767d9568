import type { Digest } from "~/domain/attendance/room-code"
import { sealOf } from "~/platform/crypto.server"

/** From what a session's codes are made: its own secret and the installation's key, so that neither a copy of the database nor of the key is enough. */
export function codeDigest(codeSecret: string): Digest {
  return (text) => sealOf("room code", `${codeSecret} ${text}`)
}
