import type { LedgerEntryRow } from "#db/queries/hours-ledger"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { HoursEntry } from "~/domain/facts"
import { entriesEndedBy } from "~/domain/hours/entries"
import type { HoursFigures } from "~/domain/hours/figures"
import type { FactOrigin, HoursLedgerEntry } from "./hours-page"

interface Known {
  readonly hours: readonly HoursEntry[]
  /** null: nothing could be counted; the verdict says why */
  readonly figures: HoursFigures | null
  readonly records: readonly LedgerEntryRow[]
  readonly asOf: CivilDate
}

/** Every entry that had ended by `asOf`, newest first: what is recorded, what of it counts and why not more, and where it came from. */
export function ledgerEntries({ hours, figures, records, asOf }: Known): readonly HoursLedgerEntry[] {
  const fates = new Map((figures?.entries ?? []).map((row) => [row.entry, row]))
  const recorded = new Map(records.map((record) => [recordKey(record), record]))
  const entries = entriesEndedBy({ entries: hours, on: asOf }).map((entry): HoursLedgerEntry => {
    const fate = fates.get(entry.key)
    const record = recorded.get(recordKey(entry))
    return {
      key: entry.key,
      projectName: entry.projectName,
      trainingYear: entry.trainingYear,
      level: entry.level,
      delivery: entry.delivery,
      topic: entry.topic,
      organiser: record?.organiser ?? null,
      startsOn: record?.startsOn ?? null,
      endsOn: entry.endsOn,
      recorded: entry.tenthsOfHour / 10,
      counted: fate?.credited ?? 0,
      recognition: entry.recognition,
      reason: fate?.reason ?? null,
      because: fate?.because ?? null,
      insteadCounts: fate?.insteadCounts ?? null,
      origin: record === undefined ? null : originOf(record),
    }
  })
  return entries.reverse()
}

function recordKey({ endsOn, projectName }: { endsOn: string; projectName: string }): string {
  return `${endsOn}|${projectName}`
}

function originOf({ sourceKind, fileName, sourceRow, recordedAt }: LedgerEntryRow): FactOrigin {
  return { kind: sourceKind, fileName, row: sourceRow, recordedAt }
}
