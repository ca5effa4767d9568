import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto"
import { config } from "./config.server"

const IV_BYTES = 12
const TAG_BYTES = 16

/** Encrypts a text for storage: AES-256-GCM, `<key id>:<iv, tag and text in base64url>`. The same text never looks the same twice. */
export function encryptText(text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv("aes-256-gcm", derivedKey("encrypt"), iv)
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return `${keyId()}:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url")}`
}

/** The text again. Throws when it was altered, or encrypted with another key. */
export function decryptText(sealed: string): string {
  const [id, body = ""] = sealed.split(":")
  if (id !== keyId()) throw new Error(`encrypted with key ${id}, but DATA_KEY is ${keyId()}`)
  const bytes = Buffer.from(body, "base64url")
  const decipher = createDecipheriv("aes-256-gcm", derivedKey("encrypt"), bytes.subarray(0, IV_BYTES))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8")
}

/** Finds an encrypted value without reading it: equal texts of one kind have equal hashes, which say nothing without the key. */
export function lookupHash(kind: string, text: string): string {
  return createHmac("sha256", derivedKey(`lookup ${kind}`))
    .update(text.normalize("NFKC").toUpperCase())
    .digest("hex")
}

/** Seals a text against change by whoever can write the database but has no key. */
export function sealOf(purpose: string, text: string): string {
  return createHmac("sha256", derivedKey(`seal ${purpose}`))
    .update(text)
    .digest("hex")
}

export function isSameSeal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** 256 random bits for ids and tokens that must not be guessed. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url")
}

const derived = new Map<string, Buffer>()

function derivedKey(purpose: string): Buffer {
  const name = `${keyId()} ${purpose}`
  const known = derived.get(name)
  if (known !== undefined) return known
  const key = Buffer.from(hkdfSync("sha256", config().dataKey, "shicheng", purpose, 32))
  derived.set(name, key)
  return key
}

function keyId(): string {
  return createHash("sha256").update("key id").update(config().dataKey).digest("hex").slice(0, 8)
}
