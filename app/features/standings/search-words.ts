import type { SearchWord } from "#db/queries/people-filter"

const MOST_WORDS = 5
/** Longer than any name or number: what follows cannot fit. */
const LONGEST_WORD = 60
const SEPARATOR = "\u00b7"
/** How people type the dot in 买买提·吐尔逊 */
const DOTS = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\u1427.]/g

/** The words of a search, in lower case and full compatibility form, each in every spelling that the index may hold it in. Nothing in it is a wildcard. */
export function searchWords(q: string): readonly SearchWord[] {
  const plain = q
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cc}/gu, " ")
    .trim()
  if (plain === "") return []
  return plain.split(/\s+/).slice(0, MOST_WORDS).map(spellings)
}

/** As typed; with every dot as the one that names are kept with; and, typed without a dot, with one in each place where it can stand. */
function spellings(word: string): SearchWord {
  const typed = [...word].slice(0, LONGEST_WORD).join("")
  const folded = typed.replace(DOTS, SEPARATOR)
  if (folded.includes(SEPARATOR)) return [...new Set([typed, folded])]
  const characters = [...typed]
  if (!characters.every((character) => /\p{L}/u.test(character))) return [typed]
  return [
    typed,
    ...characters.slice(1).map((_, at) => `${characters.slice(0, at + 1).join("")}${SEPARATOR}${characters.slice(at + 1).join("")}`),
  ]
}
