import { z } from "zod"
import { listIndicatorEvidence } from "#db/queries/assessment-parts"
import { findAssessment } from "#db/queries/assessments"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { readCursor, writeCursor } from "~/platform/cursor"
import { NotFound } from "~/platform/errors"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import type { KeptReport } from "./assessment-page"

const ROWS_A_PAGE = 100
const place = z.tuple([z.int().nonnegative()])

interface Asked {
  readonly scope: Scope
  readonly number: string
  readonly indicatorId: string
  readonly after: string | null
  readonly before: string | null
}

interface KeptEvidencePage {
  readonly title: string
  readonly text: string
  readonly asOf: string
  readonly rows: readonly EvidenceRow[]
  readonly total: number
  readonly counting: number
  readonly next: string | null
  readonly previous: string | null
}

/** A page of the rows behind one figure of an assessment, as they were kept. */
export async function listKeptEvidence({ scope, number, indicatorId, after, before }: Asked): Promise<KeptEvidencePage> {
  const row = await findAssessment(scope, number)
  if (row === undefined) throw new NotFound()
  const report = JSON.parse(row.report) as KeptReport
  const indicator = report.indicators.find(({ id }) => id === indicatorId)
  if (indicator === undefined) throw new NotFound()
  const read = (cursor: string | null) => readCursor(cursor, (value) => place.safeParse(value).data?.[0] ?? null)
  const page = await pageAround({
    size: ROWS_A_PAGE,
    after: read(after),
    before: read(before),
    load: (part) => listIndicatorEvidence({ assessmentId: row.id, indicatorId }, { ...part, limit: ROWS_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const counted = report.evidence.byIndicator[indicatorId] ?? { rows: 0, counting: 0 }
  return {
    title: row.title,
    text: indicator.text,
    asOf: row.asOfOn,
    rows: page.rows.map((kept) => JSON.parse(kept.row) as EvidenceRow),
    total: counted.rows,
    counting: counted.counting,
    next: page.hasNext && last !== undefined ? writeCursor([last.position]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.position]) : null,
  }
}
