const PAGE_BYTES = 1024 * 1024
const CACHE_SLOTS = 1 << 16

/**
 * A workbook's shared strings, packed as UTF-8: a million of them cost their bytes and eight more each, not an object each.
 * Strings are made when asked for; the last ones asked for are kept (by position, modulo the slots), since columns of codes repeat.
 */
export class SharedStrings {
  private pages: Buffer[] = []
  private page = Buffer.alloc(0)
  private used = 0
  private starts = new Float64Array(1024)
  private lengths = new Uint32Array(1024)
  private readonly cachedIndex = new Int32Array(CACHE_SLOTS).fill(-1)
  private readonly cachedText: string[] = new Array<string>(CACHE_SLOTS).fill("")
  count = 0

  add(text: string): void {
    const room = text.length * 3
    if (this.used + room > this.page.length) {
      this.page = Buffer.allocUnsafe(Math.max(PAGE_BYTES, room))
      this.pages.push(this.page)
      this.used = 0
    }
    if (this.count === this.lengths.length) this.grow()
    const length = this.page.write(text, this.used)
    this.starts[this.count] = (this.pages.length - 1) * 2 ** 32 + this.used
    this.lengths[this.count] = length
    this.used += length
    this.count++
  }

  /** `null` where there is no such string. */
  get(index: number): string | null {
    if (!(index >= 0 && index < this.count && index === (index | 0))) return null
    const slot = index & (CACHE_SLOTS - 1)
    if (this.cachedIndex[slot] === index) return this.cachedText[slot] as string
    const start = this.starts[index] as number
    const offset = start % 2 ** 32
    const text = (this.pages[Math.floor(start / 2 ** 32)] as Buffer).toString("utf8", offset, offset + (this.lengths[index] as number))
    this.cachedIndex[slot] = index
    this.cachedText[slot] = text
    return text
  }

  private grow(): void {
    const starts = new Float64Array(this.starts.length * 2)
    const lengths = new Uint32Array(this.lengths.length * 2)
    starts.set(this.starts)
    lengths.set(this.lengths)
    this.starts = starts
    this.lengths = lengths
  }
}
