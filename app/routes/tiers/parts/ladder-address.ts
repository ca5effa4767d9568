import type { LadderFilter, ShownAward } from "~/features/tiers/ladder-page"

const USUAL: LadderFilter = { q: "", tier: "", level: "", next: "", near: "", term: "", school: "", subject: "" }

/** The address of a list of the ladder; what is not asked is left out, so that addresses stay short. */
export function ladderAddress(filter: Partial<LadderFilter>, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...USUAL, ...filter })) if (value !== "") query.set(name, value)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const text = query.toString()
  return text === "" ? "/tiers/list" : `/tiers/list?${text}`
}

/** Whether a list is narrowed at all. */
export function isNarrowed(filter: LadderFilter): boolean {
  return ladderAddress(filter) !== "/tiers/list"
}

/** The page of one award. */
export function awardAddress(teacherNo: string, { tier, level, grantedOn }: ShownAward): string {
  return `/tiers/awards/${[teacherNo, tier, level, grantedOn].map(encodeURIComponent).join("/")}`
}
