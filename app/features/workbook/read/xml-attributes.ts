import { decodeReferences } from "./xml-text"

/** All attributes of an element, by their name without a prefix; xmlns declarations are kept out. For parts with few elements: it allocates. */
export function attributesOf(text: string, from: number, to: number): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of text.slice(from, to).matchAll(/([^\s=:"']+:)?([^\s=:"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] !== "xmlns:") found.set(match[2] ?? "", decodeReferences(match[3] ?? match[4] ?? ""))
  }
  return found
}
