/** What hours are lacking, of whom and by when: lines by category × stage × subject × tier × school. In tenths of an hour. */
import type { CivilDate } from "../calendar/civil-date"
import type { Stage, Tier } from "../codes"
import { type HoursStood, needOf } from "../enrolment/need"
import type { Outcome } from "../verdict"

/** The requirements of the rule of hours: in all, and of concentrated training among them. */
export const DEMAND_CATEGORIES = ["total", "concentrated"] as const
export type DemandCategory = (typeof DEMAND_CATEGORIES)[number]
export const DEMAND_DIMENSIONS = ["stage", "subject", "tier", "school"] as const
export type DemandDimension = (typeof DEMAND_DIMENSIONS)[number]

/** Somebody in post, as her hours verdict has it. */
export interface DemandPerson {
  readonly schoolCode: string
  readonly stage: Stage | null
  readonly subject: string | null
  readonly tier: Tier | null
  /** of her hours in the running cycle */
  readonly outcome: Outcome
  readonly stood: HoursStood | null
}

export interface Gap {
  readonly totalTenths: number
  readonly concentratedTenths: number
  /** her cycle's end, or her last day in it */
  readonly byOn: CivilDate
}

/** The values of the dimensions asked for; what is not known of people is null, what is not asked for is left out. */
export type DemandKey = Readonly<Partial<Record<DemandDimension, string | null>>>

export interface UnmetLine {
  readonly category: DemandCategory
  readonly key: DemandKey
  /** of whom hours are required, and it is known how she stands */
  readonly people: number
  /** of them, those who lack any */
  readonly lacking: number
  /** of whom facts are missing: neither met nor unmet */
  readonly undetermined: number
  readonly lacksTenths: number
  /** the first day by which any of it is needed; null = nothing is lacking */
  readonly byOn: CivilDate | null
}

/** What she lacks; null where nothing is required of her, or it is not known. */
export function gapOf({ outcome, stood }: Pick<DemandPerson, "outcome" | "stood">): Gap | null {
  if (stood === null || (outcome !== "met" && outcome !== "not_met")) return null
  const offered = { level: "other", topic: "other", delivery: "online", hoursTenths: 0, endsOn: stood.cycleStart } as const
  const need = needOf({ stood, offered, counting: NOTHING_COUNTS })
  return need && { totalTenths: need.lacksTenths, concentratedTenths: need.lacksConcentratedTenths, byOn: need.byOn }
}

/** The lines of these people by the dimensions asked for, the most hours first, then by their values. Whoever the rule does not concern is in none. */
export function unmetLines({
  people,
  by,
}: {
  readonly people: Iterable<DemandPerson>
  readonly by: readonly DemandDimension[]
}): readonly UnmetLine[] {
  const lines = new Map<string, Adding>()
  for (const person of people) {
    const gap = gapOf(person)
    if (gap === null && person.outcome !== "undetermined") continue
    const key = keyOf(person, by)
    for (const category of DEMAND_CATEGORIES) {
      const name = JSON.stringify([category, ...by.map((dimension) => key[dimension] ?? null)])
      const line = lines.get(name) ?? { category, key, people: 0, lacking: 0, undetermined: 0, lacksTenths: 0, byOn: null, name }
      lines.set(name, line)
      if (gap === null) line.undetermined += 1
      else add(line, category === "total" ? gap.totalTenths : gap.concentratedTenths, gap.byOn)
    }
  }
  return [...lines.values()].sort(mostFirst).map(({ name: _, ...line }) => line)
}

type Adding = { -readonly [Field in keyof UnmetLine]: UnmetLine[Field] } & { readonly name: string }

function add(line: Adding, tenths: number, byOn: CivilDate): void {
  line.people += 1
  if (tenths === 0) return
  line.lacking += 1
  line.lacksTenths += tenths
  if (line.byOn === null || byOn < line.byOn) line.byOn = byOn
}

function keyOf(person: DemandPerson, by: readonly DemandDimension[]): DemandKey {
  return Object.fromEntries(by.map((dimension) => [dimension, dimension === "school" ? person.schoolCode : person[dimension]]))
}

function mostFirst(a: Adding, b: Adding): number {
  return b.lacksTenths - a.lacksTenths || b.undetermined - a.undetermined || (a.name < b.name ? -1 : Number(a.name > b.name))
}

const NOTHING_COUNTS = { concentrated: { levels: [], deliveries: [] }, buckets: [] }
