import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

/** What a screen shows of an hours entry beside what the rules ask for. */
export interface LedgerEntryRow {
  readonly projectName: string
  readonly endsOn: CivilDate
  readonly startsOn: CivilDate | null
  readonly organiser: string | null
  readonly sourceKind: "import" | "form" | "demo"
  readonly fileName: string | null
  readonly sourceRow: number | null
  readonly recordedAt: Instant
}

/** The hours entries of one person that stand today, each with where it came from, newest first. */
export async function listLedgerEntries(
  { districtId, teacherId }: { districtId: string; teacherId: number },
  tx?: Tx,
): Promise<readonly LedgerEntryRow[]> {
  return prepared<LedgerEntryRow>(
    reader(tx),
    `select f.project_name as projectName, f.ends_on as endsOn, f.starts_on as startsOn, f.organiser,
       o.kind as sourceKind, o.file_name as fileName, f.source_row as sourceRow, f.recorded_at as recordedAt
     from hours_entry f join fact_source o on o.id = f.source_id
     where f.district_id = @districtId and f.teacher_id = @teacherId and f.superseded_at is null
     order by f.ends_on desc, f.project_name desc`,
  ).all({ districtId, teacherId })
}
