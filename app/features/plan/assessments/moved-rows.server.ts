import { setImmediate as nextTurn } from "node:timers/promises"
import { listIndicatorEvidence } from "#db/queries/assessment-parts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { Scope } from "~/platform/scope"
import { streamEvidence } from "../measuring/stream-evidence.server"
import type { MovedFigure } from "./assessment-page"

/** Longer lists are not compared row by row on a page: the figures say by how much they moved. */
const MOST_COMPARED = 20_000
const SHOWN = 20
const ROWS_AT_A_TIME = 1000
const ALL = { schoolCode: null, stage: null, subject: null, counts: null } as const

interface Asked {
  readonly scope: Scope
  readonly assessmentId: number
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly keptRows: number
}

/** Which rows are behind a figure now that were not when it was kept, and the other way round: by what they are and whether they count. */
export async function movedRows({ assessmentId, keptRows, ...asked }: Asked): Promise<MovedFigure["rows"]> {
  if (keptRows > MOST_COMPARED) return null
  const { indicatorId } = asked
  const kept = new Map<string, EvidenceRow>()
  for (let from: number | null = null; ; ) {
    const part = await listIndicatorEvidence({ assessmentId, indicatorId }, { from, backwards: false, limit: ROWS_AT_A_TIME })
    for (const { row } of part) note(kept, JSON.parse(row) as EvidenceRow)
    const last = part.at(-1)
    if (last === undefined) break
    from = last.position
    await nextTurn()
  }
  const added: EvidenceRow[] = []
  let live = 0
  for await (const row of await streamEvidence({ ...asked, filter: ALL })) {
    live += 1
    if (live > MOST_COMPARED * 2) return null
    if (!kept.delete(keyOf(row))) added.push(row)
  }
  const removed = [...kept.values()]
  return { added: added.slice(0, SHOWN), removed: removed.slice(0, SHOWN), addedCount: added.length, removedCount: removed.length }
}

/** Where somebody teaches may be put otherwise without moving a figure; on which day and whether she counts is what moves it. */
const keyOf = ({ kind, key, on, counts }: EvidenceRow) => `${kind} ${key} ${on ?? ""} ${counts}`

function note(kept: Map<string, EvidenceRow>, row: EvidenceRow): void {
  kept.set(keyOf(row), row)
}
