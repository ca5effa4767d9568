const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
const REPLACEMENT = "\uFFFD"

function characterOf(reference: string): string {
  if (!reference.startsWith("#")) return NAMED[reference] ?? REPLACEMENT
  const point = /^#[xX]/.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10)
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : REPLACEMENT
}

/** Resolves the five named and all numeric references; anything else becomes U+FFFD, which the cell parsers refuse. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? text.replace(/&([^;&\s]{1,10});/g, (_, reference: string) => characterOf(reference)) : text
}

/** Excel writes characters XML cannot hold as _x000D_, and a literal "_x000D_" as _x005F_x000D_. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}
