import { z } from "zod"
import { listAssessments as listHeads } from "#db/queries/assessments"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import type { Locale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { listPlans } from "../measuring/plan-in-force.server"
import { assessmentLine } from "./assessment-line"
import type { AssessmentsFilter, AssessmentsPage } from "./assessment-page"
import { drawEnding, runningDraw } from "./running-draws.server"
import { usualDays } from "./usual-days"

const ASSESSMENTS_A_PAGE = 25
const place = z.tuple([z.int().positive()])

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: AssessmentsFilter
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
  readonly locale: Locale
}

/** One page of the assessments, latest first, and how far a drawing under way is. The number of statements does not depend on the number of rows. */
export async function listAssessments({ scope, actor, filter, after, before, today, locale }: Asked): Promise<AssessmentsPage> {
  const { districtId } = scope
  const plans = await listPlans({ districtId })
  const asked = { planId: filter.plan || null, kind: filter.kind || null, state: filter.state || null }
  const read = (cursor: string | null) => readCursor(cursor, (value) => place.safeParse(value).data?.[0] ?? null)
  const page = await pageAround({
    size: ASSESSMENTS_A_PAGE,
    after: read(after),
    before: read(before),
    load: (part) => listHeads(scope, asked, { ...part, limit: ASSESSMENTS_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const names = new Map(plans.map(({ id, name }) => [id, name]))
  const running = runningDraw(districtId)
  const ending = drawEnding(districtId)
  const { say } = translatorFor(locale)
  const suggestions = plans.map((plan) => ({ planId: plan.id, planName: plan.name, days: usualDays(plan, today) }))
  const withYear = suggestions.findLast(({ days }) => days.some(({ kind }) => kind === "yearly"))
  return {
    filter,
    rows: page.rows.map((head) => assessmentLine(head, names)),
    next: page.hasNext && last !== undefined ? writeCursor([last.id]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.id]) : null,
    plans: plans.map(({ id, name, periodStart, deadline }) => ({ id, name, periodStart, deadline })),
    canDraw: mayDo(actor, "assessment.draw"),
    drawing: running === undefined ? null : { ...running.progress, title: running.title, startedAt: running.startedAt },
    ended: ending === null || "number" in ending ? ending : { reason: say({ key: `refusal.${ending.code}`, values: ending.params }) },
    suggestedPlan: filter.plan || (withYear?.planId ?? plans.at(-1)?.id ?? ""),
    suggestions,
    today,
  }
}
