import { normalisedProjectName } from "~/domain/hours/repeats"

/** Gives each spelling of a project name that counts as one the same number. A course has many participants, so most names were seen before. */
export function spellings(): (name: string) => number {
  const numbers = new Map<string, number>()
  const spelled = new Map<string, number>()
  return (name) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    const spelling = normalisedProjectName(name)
    const number = spelled.get(spelling) ?? spelled.size
    spelled.set(spelling, number)
    numbers.set(name, number)
    return number
  }
}
