import type { CodeOption } from "../format/column"
import { type Parsed, problem } from "./cell-problem"
import type { ValueParser } from "./value-parser"

const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s/g, "")

function lookupParser(known: ReadonlyMap<string, string | number>, unknown: Parsed): ValueParser {
  const fromText = (text: string): Parsed => known.get(text) ?? known.get(fold(text)) ?? unknown
  return {
    fromText,
    fromNumber: (value) => fromText(String(value)),
    fromDate: () => problem("cell_is_date"),
    fromBoolean: (value) => fromText(String(value)),
  }
}

/** A code by label, code word, national number or synonym. Problem: code_unknown {allowed} (labels, joined by 、). */
export function codeParser(options: readonly CodeOption[]): ValueParser {
  const known = new Map<string, string>()
  const spellings = (pick: (option: CodeOption) => readonly (string | undefined)[]) => {
    for (const option of options)
      for (const spelling of pick(option)) if (spelling !== undefined && !known.has(fold(spelling))) known.set(fold(spelling), option.code)
  }
  spellings((option) => [option.label])
  spellings((option) => [option.code, option.number])
  spellings((option) => option.synonyms ?? [])
  return lookupParser(known, problem("code_unknown", { allowed: options.map((option) => option.label).join("、") }))
}

const YES_NO = new Map([
  ...["是", "y", "yes", "1", "true"].map((word) => [word, 1] as const),
  ...["否", "n", "no", "0", "false"].map((word) => [word, 0] as const),
])

/** 是 and 否 as 1 and 0. Problem: yes_no_unknown. */
export function yesNoParser(): ValueParser {
  return lookupParser(YES_NO, problem("yes_no_unknown"))
}
