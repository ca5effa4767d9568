import { TOKEN_LIMIT } from "./file-limits"
import { FileRefusal } from "./file-refusal"

/**
 * Hears a document as it streams by. Everything is given as positions in `text`, valid during the call only, so that nothing is allocated
 * for what nobody wants. Names come without their namespace prefix.
 */
export interface XmlSink {
  /** attributes stand between `nameTo` and `attributesTo`; a self-closing element gets no `close` */
  open(text: string, nameFrom: number, nameTo: number, attributesTo: number, isSelfClosing: boolean): void
  close(text: string, nameFrom: number, nameTo: number): void
  /** `isRaw`: CDATA, no references in it */
  chars(text: string, from: number, to: number, isRaw: boolean): void
}

const LT = 60
const GT = 62
const SLASH = 47
const BANG = 33
const QUESTION = 63
const COLON = 58
const QUOTE = 34
const APOSTROPHE = 39

/** A small streaming XML tokenizer. Document types and with them entity declarations are refused, never read. */
export class XmlScanner {
  private carry = ""
  private depth = 0
  private hasRoot = false
  private readonly sink: XmlSink
  private readonly part: string

  constructor(sink: XmlSink, part: string) {
    this.sink = sink
    this.part = part
  }

  /** Throws FileRefusal: file_xml_entities, file_damaged {part}. */
  push(chunk: string): void {
    const text = this.carry === "" ? chunk : this.carry + chunk
    const done = this.scan(text)
    if (text.length - done > TOKEN_LIMIT) throw this.damaged()
    this.carry = text.slice(done)
  }

  /** Throws FileRefusal file_damaged {part} where the document stops early. */
  end(): void {
    if (!this.hasRoot || this.depth !== 0 || this.carry.trim() !== "") throw this.damaged()
  }

  /** Answers how much of `text` is dealt with; an unfinished mark at its end waits for the next chunk. */
  private scan(text: string): number {
    const end = text.length
    let at = 0
    while (at < end) {
      let mark = at
      while (mark < end && text.charCodeAt(mark) !== LT) mark++
      if (mark === end) return at
      if (mark > at && this.depth > 0) this.sink.chars(text, at, mark, false)
      const kind = text.charCodeAt(mark + 1)
      const next =
        kind === SLASH
          ? this.closing(text, mark)
          : kind === BANG || kind === QUESTION
            ? this.special(text, mark)
            : this.opening(text, mark, end)
      if (next === -1) return mark
      at = next
    }
    return at
  }

  private opening(text: string, mark: number, end: number): number {
    let at = mark + 1
    let nameFrom = at
    for (; at < end; at++) {
      const c = text.charCodeAt(at)
      if (c === COLON) nameFrom = at + 1
      else if (c <= 32 || c === GT || c === SLASH) break
    }
    const nameTo = at
    for (; at < end; at++) {
      const c = text.charCodeAt(at)
      if (c === GT) break
      if (c === QUOTE || c === APOSTROPHE) {
        at = text.indexOf(c === QUOTE ? '"' : "'", at + 1)
        if (at === -1) return -1
      }
    }
    if (at >= end) return -1
    if (nameTo === nameFrom) throw this.damaged()
    const isSelfClosing = text.charCodeAt(at - 1) === SLASH
    if (this.depth === 0 && this.hasRoot) throw this.damaged()
    this.hasRoot = true
    if (!isSelfClosing) this.depth++
    this.sink.open(text, nameFrom, nameTo, isSelfClosing ? at - 1 : at, isSelfClosing)
    return at + 1
  }

  private closing(text: string, mark: number): number {
    const gt = text.indexOf(">", mark + 2)
    if (gt === -1) return -1
    if (--this.depth < 0) throw this.damaged()
    let nameTo = gt
    while (text.charCodeAt(nameTo - 1) <= 32) nameTo--
    let nameFrom = mark + 2
    for (let at = nameFrom; at < nameTo; at++) if (text.charCodeAt(at) === COLON) nameFrom = at + 1
    this.sink.close(text, nameFrom, nameTo)
    return gt + 1
  }

  private special(text: string, mark: number): number {
    if (text.charCodeAt(mark + 1) === QUESTION) return after(text, "?>", mark + 2)
    if (text.startsWith("<!--", mark)) return after(text, "-->", mark + 4)
    if (text.startsWith("<![CDATA[", mark)) {
      const to = text.indexOf("]]>", mark + 9)
      if (to === -1) return -1
      if (this.depth > 0) this.sink.chars(text, mark + 9, to, true)
      return to + 3
    }
    if (text.length - mark < 9) return -1
    throw new FileRefusal("file_xml_entities", { part: this.part })
  }

  private damaged(): FileRefusal {
    return new FileRefusal("file_damaged", { part: this.part })
  }
}

function after(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from)
  return at === -1 ? -1 : at + closing.length
}
