import { decodeReferences } from "./xml-text"

const isSpace = (code: number) => code <= 32

/**
 * All attributes of an element, by their name without a prefix; xmlns declarations are kept out, and what follows a fault is not read.
 * For parts with few elements: it allocates. One pass, whatever stands there.
 */
export function attributesOf(text: string, from: number, to: number): Map<string, string> {
  const found = new Map<string, string>()
  let at = from
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at++
    const nameFrom = at
    while (at < to && text.charAt(at) !== "=" && !isSpace(text.charCodeAt(at))) at++
    const name = text.slice(nameFrom, at)
    while (at < to && isSpace(text.charCodeAt(at))) at++
    if (text.charAt(at) !== "=") return found
    at++
    while (at < to && isSpace(text.charCodeAt(at))) at++
    const quote = text.charAt(at)
    if (quote !== '"' && quote !== "'") return found
    const valueTo = text.indexOf(quote, at + 1)
    if (valueTo === -1 || valueTo >= to) return found
    if (!name.startsWith("xmlns:")) found.set(name.slice(name.lastIndexOf(":") + 1), decodeReferences(text.slice(at + 1, valueTo)))
    at = valueTo + 1
  }
  return found
}
