const LONGEST_CELL = 32_767

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, Excel writes them as _x0001_
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g
const SPECIAL = /[&<>"]/g
const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters, looked for first
const NEEDS_CARE = /[&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** Text as it may stand in XML, for elements and attributes. */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(SPECIAL, (mark) => MARKS[mark] as string)
}

/** The `<t>` of a cell or comment; a cell holds 32,767 characters. */
export function textElement(text: string): string {
  const escaped = escapeXml(text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL) : text)
  return /^\s|\s$|[\t\n]| {2}/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`
}
