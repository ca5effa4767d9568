import { randomBytes, randomUUID } from "node:crypto"
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs"

/** The secret in a file: 32 random bytes in base64, made with mode 600 if it is not there. Two processes that start at once agree on one. */
export function readOrCreateSecret(file: string): string {
  if (!existsSync(file)) create(file)
  const secret = readFileSync(file, "utf8").trim()
  if (Buffer.from(secret, "base64").length !== 32) throw new Error(`${file} does not hold 32 bytes in base64`)
  return secret
}

/** Written aside and linked into place, so that nobody reads half a secret and the first one made stays. */
function create(file: string): void {
  const aside = `${file}.${randomUUID()}`
  writeFileSync(aside, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" })
  try {
    linkSync(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  } finally {
    rmSync(aside)
  }
}
