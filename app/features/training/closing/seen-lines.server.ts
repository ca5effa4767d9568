import { sha256 } from "~/platform/crypto.server"
import type { PersonClosed } from "./closing-lines.server"

/** What a closing was previewed as: a mark that was made or voided since, or a participant more, changes it. */
export function seenLines(lines: readonly PersonClosed[]): string {
  return sha256(
    JSON.stringify(lines.map(({ person, presentMinutes, duplicates }) => [person.teacherNo, presentMinutes, duplicates.length])),
  )
}
