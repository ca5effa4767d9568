import { z } from "zod"
import type { CountedPerson, CountedPlaceInList } from "#db/queries/indicators/counted-people"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { TallyName } from "~/domain/indicators/district-facts"
import type { Indicator, Plan } from "~/domain/indicators/plan"
import { readCursor, writeCursor } from "~/platform/cursor"
import { NotFound } from "~/platform/errors"
import { type PageOf, pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import { evidenceOfPeople } from "./evidence-of-people.server"
import type { EvidenceFilter, EvidencePage } from "./evidence-page"
import { personEvidence } from "./evidence-rows"
import { listedEvidence } from "./listed-evidence.server"
import { planInForce } from "./plan-in-force.server"

const ROWS_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly filter: EvidenceFilter
  /** cursors as a page gave them; one that cannot be read shows the first page */
  readonly after?: string | null
  readonly before?: string | null
}

/** A page of the rows behind a figure: people of a share by school and name, everything else by its key. No such indicator: 404. */
export async function listEvidence(asked: Asked): Promise<EvidencePage> {
  const { plan } = await planInForce({ districtId: asked.scope.districtId, planId: asked.planId })
  const indicator = plan.indicators.find(({ id }) => id === asked.indicatorId)
  if (indicator === undefined) throw new NotFound()
  if (indicator.measure.name === "share") return pageOfPeople({ ...asked, plan, tally: indicator.measure.tally })
  return pageOfListed({ ...asked, plan, indicator })
}

async function pageOfPeople(asked: Asked & { plan: Plan; tally: TallyName }): Promise<EvidencePage> {
  const { after = null, before = null } = asked
  const people = await evidenceOfPeople(asked)
  const page = await pageAround<CountedPerson, CountedPlaceInList>({
    size: ROWS_A_PAGE,
    after: readCursor(after, placeIn),
    before: readCursor(before, placeIn),
    load: (part) => people.list({ ...part, limit: ROWS_A_PAGE + 1 }),
  })
  const ends = cursorsOf(page, ({ schoolCode, nameKey, teacherId }) => [schoolCode, nameKey, teacherId])
  return { rows: page.rows.map(personEvidence), total: await people.total(), withheld: people.withheld, ...ends }
}

async function pageOfListed(asked: Asked & { plan: Plan; indicator: Indicator }): Promise<EvidencePage> {
  const { after = null, before = null } = asked
  const { rows, withheld } = await listedEvidence(asked)
  const page = await pageAround({
    size: ROWS_A_PAGE,
    after: readCursor(after, keyIn),
    before: readCursor(before, keyIn),
    load: async ({ from, backwards }) => {
      if (from === null) return rows.slice(0, ROWS_A_PAGE + 1)
      if (backwards) return rows.filter(({ key }) => key < from).slice(-ROWS_A_PAGE - 1)
      return rows.filter(({ key }) => key > from).slice(0, ROWS_A_PAGE + 1)
    },
  })
  return { rows: page.rows, total: rows.length, withheld, ...cursorsOf(page, ({ key }) => [key]) }
}

const placeSchema = z.tuple([z.string().max(40), z.string().max(300), z.int().nonnegative()])
const placeIn = (value: unknown): CountedPlaceInList | null => placeSchema.safeParse(value).data ?? null
const keyIn = (value: unknown): string | null => z.tuple([z.string().max(300)]).safeParse(value).data?.[0] ?? null

function cursorsOf<Row>({ rows, hasNext, hasPrevious }: PageOf<Row>, place: (row: Row) => readonly (string | number)[]) {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    next: hasNext && last !== undefined ? writeCursor(place(last)) : null,
    previous: hasPrevious && first !== undefined ? writeCursor(place(first)) : null,
  }
}
