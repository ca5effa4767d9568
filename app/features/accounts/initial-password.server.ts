import { randomInt } from "node:crypto"

/** No letter or digit that is taken for another when read aloud or copied from paper. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
const GROUPS = 4
const GROUP_LENGTH = 4

/** How long a password that somebody else has seen may be used. */
export const INITIAL_PASSWORD_HOURS = 72

/** A random password to hand over once: 79 bits, in groups that can be read out. Never derived from anything known of the person. */
export function makeInitialPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")
  return Array.from({ length: GROUPS }, group).join("-")
}
