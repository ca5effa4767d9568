import type { DemandFilter, DemandLine, SuggestionsPage, SuggestionWishes } from "~/features/training/demand/demand-page"

/** The address of the table that asks for this; what is not asked is left out. */
export function demandAddress(filter: DemandFilter, start = 0, page = "/demand"): string {
  return address(page, { ...filter, start: start === 0 ? "" : String(start) })
}

/** The people whom a line is about. */
export function peopleOfLine({ stage, subject, school }: DemandLine, filter: DemandFilter): string {
  return address("/people", {
    stage: stage ?? filter.stage,
    subject: subject ?? filter.subject,
    school: school?.code ?? filter.school,
    sort: "remaining",
  })
}

/** Suggestions for the people of a line. */
export function suggestionsOfLine({ stage, subject, tier, school }: DemandLine, filter: DemandFilter): string {
  return address("/demand/suggestions", {
    ...{ stage: stage ?? filter.stage, subject: subject ?? filter.subject, tier: tier ?? filter.tier },
    school: school?.code ?? filter.school,
  })
}

const USUAL = { least: 10, most: 50, runs: 40, weeks: 16 }

interface Place {
  readonly page?: number
  readonly unmet?: number
  readonly cause?: SuggestionsPage["unmet"]["cause"]
}

/** The address of the suggestions that are made so. */
export function suggestionsAddress(wishes: SuggestionWishes, { page = 1, unmet = 1, cause = "" }: Place = {}): string {
  const { without, ...asked } = wishes
  const numbers = Object.entries(USUAL).filter(([name, usual]) => asked[name as keyof typeof USUAL] === usual)
  const left = { ...asked, ...Object.fromEntries(numbers.map(([name]) => [name, ""])) }
  return address("/demand/suggestions", { ...left, cause, page: page === 1 ? "" : page, unmet: unmet === 1 ? "" : unmet }, without)
}

function address(path: string, asked: Readonly<Record<string, string | number>>, without: readonly string[] = []): string {
  const said = Object.entries(asked).flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]]))
  const search = new URLSearchParams([...said, ...without.map((number) => ["without", number])])
  return search.size === 0 ? path : `${path}?${search}`
}
