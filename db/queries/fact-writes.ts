import { and, eq, getTableColumns, isNull } from "drizzle-orm"
import type { Instant } from "../columns"
import { Refusal } from "../refusal"
import {
  dualQualification,
  enterprisePractice,
  schoolDesignation,
  skillCertificate,
  studioMember,
  studioRecord,
  tierAward,
} from "../schema/development"
import { appraisal, certificate, classAdviserTerm, ethicsRecord, hoursEntry, titleEngagement } from "../schema/growth"
import { leave, posting, rotation } from "../schema/people"
import { pupilCount } from "../schema/plan"
import type { Tx } from "../transaction"

/** The facts that a form may write, by the name of their table. */
export const FACT_TABLES = {
  posting,
  rotation,
  leave,
  tier_award: tierAward,
  studio_record: studioRecord,
  studio_member: studioMember,
  title_engagement: titleEngagement,
  dual_qualification: dualQualification,
  enterprise_practice: enterprisePractice,
  skill_certificate: skillCertificate,
  school_designation: schoolDesignation,
  hours_entry: hoursEntry,
  appraisal,
  class_adviser_term: classAdviserTerm,
  certificate,
  ethics_record: ethicsRecord,
  pupil_count: pupilCount,
} as const
export type FactTable = keyof typeof FACT_TABLES

type ProvenanceColumn =
  | "id"
  | "districtId"
  | "sourceId"
  | "sourceRow"
  | "recordedAt"
  | "supersededAt"
  | "supersededBySourceId"
  | "supersedesId"
/** What a row of a fact table says, without who said it and when. */
export type FactValues<T extends FactTable> = Omit<(typeof FACT_TABLES)[T]["$inferInsert"], ProvenanceColumn>

/** Who says so, and when. */
export interface Provenance {
  readonly districtId: string
  readonly sourceId: number
  readonly recordedAt: Instant
}

const PROVENANCE: readonly string[] = [
  "id",
  "districtId",
  "sourceId",
  "sourceRow",
  "recordedAt",
  "supersededAt",
  "supersededBySourceId",
  "supersedesId",
] satisfies ProvenanceColumn[]

/** Adds a fact; refuses `fact_exists` where one with the same natural key stands. Returns its id. */
export async function insertFact<T extends FactTable>(
  { table, values, supersedesId = null }: { table: T; values: FactValues<T>; supersedesId?: number | null },
  provenance: Provenance,
  tx: Tx,
): Promise<number> {
  const row = { ...values, ...provenance, supersedesId } as never
  try {
    return Number(tx.db.insert(FACT_TABLES[table]).values(row).run().lastInsertRowid)
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal("fact_exists")
    throw error
  }
}

/** Ends the standing of a fact and returns what it said. Refuses `changed_meanwhile` where it no longer stands. */
export async function supersedeFact<T extends FactTable>(
  { table, id }: { table: T; id: number },
  { districtId, sourceId, recordedAt }: Provenance,
  tx: Tx,
): Promise<FactValues<T>> {
  const facts = FACT_TABLES[table]
  const standing = and(eq(facts.id, id), eq(facts.districtId, districtId), isNull(facts.supersededAt))
  const found = tx.db.select(getTableColumns(facts)).from(facts).where(standing).get()
  if (found === undefined) throw new Refusal("changed_meanwhile")
  tx.db
    .update(facts)
    .set({ supersededAt: recordedAt, supersededBySourceId: sourceId } as never)
    .where(standing)
    .run()
  return Object.fromEntries(Object.entries(found).filter(([column]) => !PROVENANCE.includes(column))) as FactValues<T>
}

function isUniqueViolation(error: unknown): boolean {
  for (let cause: unknown = error; typeof cause === "object" && cause !== null; cause = (cause as { cause?: unknown }).cause)
    if ((cause as { code?: unknown }).code === "SQLITE_CONSTRAINT_UNIQUE") return true
  return false
}
