import { inflateEntry } from "./inflate-entry"
import type { CheckedZip } from "./open-zip"
import { scanPart } from "./scan-part"
import { SharedStrings } from "./shared-strings"
import type { XmlSink } from "./xml-scan"
import { decodeEscapes, decodeReferences } from "./xml-text"

const nameIs = (text: string, from: number, to: number, name: string) => to - from === name.length && text.startsWith(name, from)

/** Gathers `<si>` elements; the readings over characters (`<rPh>`) are left out. */
class StringSink implements XmlSink {
  private current = ""
  private isInText = false
  private isInReading = false
  readonly strings = new SharedStrings()

  open(text: string, from: number, to: number, _attributesTo: number, isSelfClosing: boolean): void {
    if (nameIs(text, from, to, "t")) this.isInText = !isSelfClosing && !this.isInReading
    else if (nameIs(text, from, to, "rPh")) this.isInReading = !isSelfClosing
    else if (nameIs(text, from, to, "si")) {
      this.current = ""
      if (isSelfClosing) this.strings.add("")
    }
  }

  close(text: string, from: number, to: number): void {
    if (nameIs(text, from, to, "t")) this.isInText = false
    else if (nameIs(text, from, to, "rPh")) this.isInReading = false
    else if (nameIs(text, from, to, "si")) this.strings.add(decodeEscapes(this.current))
  }

  chars(text: string, from: number, to: number, isRaw: boolean): void {
    if (!this.isInText) return
    const slice = text.slice(from, to)
    this.current += isRaw ? slice : decodeReferences(slice)
  }
}

/** Reads the shared strings; a workbook need not have any. */
export async function readSharedStrings(zip: CheckedZip, entry: string | null): Promise<SharedStrings> {
  const sink = new StringSink()
  if (entry !== null && zip.entries.has(entry)) await scanPart(inflateEntry(zip, entry), sink, entry)
  return sink.strings
}
