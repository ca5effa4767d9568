import type { TitleApplicationRow } from "#db/queries/title-applications"
import { Refusal } from "~/platform/errors"

/** A line of the ranking form. */
export interface WrittenRank {
  readonly applicationId: string
  readonly version: string
  readonly rank: string
}

type Applicant = Pick<TitleApplicationRow, "id" | "name" | "title">

/** The ranks that were written, by application, or all that is wrong: who has none, what is no rank, ties, and gaps in the order of a title. */
export function readRanks(
  written: readonly WrittenRank[],
  applicants: readonly Applicant[],
): { readonly ranks: ReadonlyMap<number, number>; readonly refusals: readonly Refusal[] } {
  const textOf = new Map(written.map(({ applicationId, rank }) => [Number(applicationId), rank.trim()]))
  const ranks = new Map<number, number>()
  const refusals: Refusal[] = []
  for (const { id, name } of applicants) {
    const text = textOf.get(id) ?? ""
    const field = `rank-${id}`
    if (text === "") refusals.push(new Refusal("title_rank_missing", { field, params: { name } }))
    else if (!/^[1-9]\d{0,3}$/.test(text)) refusals.push(new Refusal("title_rank_unreadable", { field, params: { name, found: text } }))
    else ranks.set(id, Number(text))
  }
  const complete = refusals.length === 0
  for (const title of new Set(applicants.map((one) => one.title))) {
    const group = applicants.filter((one) => one.title === title)
    refusals.push(...tiesIn(group, ranks), ...(complete ? gapsIn(group, ranks) : []))
  }
  return { ranks, refusals }
}

/** One refusal for each rank that several have. */
function tiesIn(group: readonly Applicant[], ranks: ReadonlyMap<number, number>): Refusal[] {
  const given = new Set(group.flatMap(({ id }) => ranks.get(id) ?? []))
  return [...given].flatMap((rank) => {
    const people = group.filter(({ id }) => ranks.get(id) === rank)
    const [, second] = people
    if (second === undefined) return []
    const names = people.map(({ name }) => name).join("、")
    return [new Refusal("title_rank_tie", { field: `rank-${second.id}`, params: { title: second.title, rank, names } })]
  })
}

/** The first number of the order that nobody has, where somebody stands below it. */
function gapsIn(group: readonly Applicant[], ranks: ReadonlyMap<number, number>): Refusal[] {
  const given = new Set(group.map(({ id }) => ranks.get(id) ?? 0))
  const highest = Math.max(0, ...given)
  for (let rank = 1; rank < highest; rank++) {
    if (given.has(rank)) continue
    const below = group.find(({ id }) => (ranks.get(id) ?? 0) > rank)
    if (below !== undefined) return [new Refusal("title_rank_gap", { field: `rank-${below.id}`, params: { title: below.title, rank } })]
  }
  return []
}
