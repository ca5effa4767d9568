import { sha256Hex } from "./sha256"

/**
 * The lot that somebody draws: SHA-256 of the published seed, a space and her teacher number, the lowest first. It depends on nothing
 * else, so anybody can draw it again: `printf '%s' 'SEED T00123' | sha256sum`.
 */
export function lotOf({ seed, teacherNo }: { readonly seed: string; readonly teacherNo: string }): string {
  return sha256Hex(`${seed} ${teacherNo}`)
}
