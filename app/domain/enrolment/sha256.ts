/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal: what `printf '%s' TEXT | sha256sum` prints. */
export function sha256Hex(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const state = new Uint32Array(INITIAL)
  for (let at = 0; at < message.length; at += 16) compress(state, message.subarray(at, at + 16))
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("")
}

/** The fractional parts of the roots of the first primes, as the standard says. */
const PRIMES = primes(64)
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)))

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16)
  const put = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)))
  }
  bytes.forEach(put)
  put(0x80, bytes.length)
  words[words.length - 1] = bytes.length * 8
  return words
}

function compress(state: Uint32Array, block: Uint32Array): void {
  const words = schedule(block)
  const at = (values: Uint32Array, index: number) => values[index] ?? 0
  const v = new Uint32Array(state)
  for (let round = 0; round < 64; round += 1) {
    const [a, e] = [at(v, 0), at(v, 4)]
    const choice = (e & at(v, 5)) ^ (~e & at(v, 6))
    const one = at(v, 7) + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (CONSTANTS[round] ?? 0) + at(words, round)
    const majority = (a & at(v, 1)) ^ (a & at(v, 2)) ^ (at(v, 1) & at(v, 2))
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority
    v.copyWithin(1, 0, 7)
    v[4] = at(v, 4) + one
    v[0] = one + two
  }
  v.forEach((value, index) => {
    state[index] = at(state, index) + value
  })
}

function schedule(block: Uint32Array): Uint32Array {
  const words = new Uint32Array(64)
  words.set(block)
  for (let at = 16; at < 64; at += 1) {
    const [near, far] = [words[at - 2] ?? 0, words[at - 15] ?? 0]
    const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    words[at] = (words[at - 16] ?? 0) + s0 + (words[at - 7] ?? 0) + s1
  }
  return words
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
