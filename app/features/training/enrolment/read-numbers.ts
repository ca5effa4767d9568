/** Most people that are enrolled from one list. */
export const MOST_IN_LIST = 500

/** The teacher numbers of a pasted list, one a line or parted by commas, spaces or tabs, each once and in their order. */
export function readNumbers(text: string): readonly string[] {
  const words = text.normalize("NFKC").split(/[\s,;、，；]+/)
  return [...new Set(words.filter((word) => word !== ""))]
}
