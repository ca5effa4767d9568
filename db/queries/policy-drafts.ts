import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { PolicyDraftState } from "../schema/policy"
import type { Tx } from "../transaction"

/** A pack being written, with its four texts. */
export interface PolicyDraft {
  readonly id: number
  readonly districtId: string
  readonly version: number
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly basedOnId: string
  readonly basedOnVersion: string
  readonly pack: string
  readonly clauses: string
  readonly changes: string
  readonly goldenCases: string
  readonly state: PolicyDraftState
  readonly createdByName: string | null
  readonly proposedBy: string | null
  readonly proposedByName: string | null
  readonly proposedAt: Instant | null
  readonly decidedByName: string | null
  readonly decidedAt: Instant | null
  readonly decisionNote: string | null
  readonly impactVersion: number | null
  readonly impactAt: Instant | null
}

/** A draft as the list shows it: without its texts. */
export type ListedPolicyDraft = Omit<PolicyDraft, "districtId" | "pack" | "clauses" | "changes" | "goldenCases"> & {
  readonly packId: string
  readonly packVersion: string
  /** how its clauses begin: the pack's heading */
  readonly preface: string
  readonly inForceFrom: CivilDate
}

const NAMED = `d.id, d.version, d.created_at as createdAt, d.updated_at as updatedAt, d.based_on_id as basedOnId, d.based_on_version as basedOnVersion, d.state,
  c.display_name as createdByName, d.proposed_by as proposedBy, p.display_name as proposedByName, d.proposed_at as proposedAt,
  z.display_name as decidedByName, d.decided_at as decidedAt, d.decision_note as decisionNote, d.impact_version as impactVersion, d.impact_at as impactAt`
const FROM = `from policy_draft d left join account c on c.id = d.created_by left join account p on p.id = d.proposed_by left join account z on z.id = d.decided_by`

export async function findPolicyDraft({ districtId, id }: { districtId: string; id: number }, tx?: Tx): Promise<PolicyDraft | undefined> {
  return prepared<PolicyDraft>(
    reader(tx),
    `select ${NAMED}, d.district_id as districtId, d.pack, d.clauses, d.changes, d.golden_cases as goldenCases ${FROM} where d.district_id = ? and d.id = ?`,
  ).get(districtId, id)
}

/** The newest drafts in some states, the last changed first. */
export async function listPolicyDrafts(
  { districtId, states, limit }: { districtId: string; states: readonly PolicyDraftState[]; limit: number },
  tx?: Tx,
): Promise<readonly ListedPolicyDraft[]> {
  return prepared<ListedPolicyDraft>(
    reader(tx),
    `select ${NAMED}, json_extract(d.pack, '$.id') as packId, json_extract(d.pack, '$.version') as packVersion,
       substr(d.clauses, 1, 400) as preface, json_extract(d.pack, '$.inForceFrom') as inForceFrom
     ${FROM} where d.district_id = ? and d.state in (select value from json_each(?)) order by d.updated_at desc, d.id desc limit ?`,
  ).all(districtId, JSON.stringify(states), limit)
}

export interface NewPolicyDraft extends Pick<PolicyDraft, "basedOnId" | "basedOnVersion" | "pack" | "clauses" | "changes" | "goldenCases"> {
  readonly districtId: string
  readonly createdBy: string | null
  readonly createdAt: Instant
}

export async function insertPolicyDraft(draft: NewPolicyDraft, tx: Tx): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into policy_draft (district_id, version, created_at, created_by, updated_at, based_on_id, based_on_version, pack, clauses, changes, golden_cases, state)
     values (@districtId, 1, @createdAt, @createdBy, @createdAt, @basedOnId, @basedOnVersion, @pack, @clauses, @changes, @goldenCases, 'drafting')`,
  ).run(draft)
  return Number(lastInsertRowid)
}

/** Writes a draft's texts; what was counted of it holds on where its values are the same. False when somebody else had changed it, or it can no longer be changed. */
export async function updatePolicyDraftTexts(
  draft: Pick<PolicyDraft, "id" | "version" | "pack" | "clauses" | "changes" | "goldenCases"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { id, version, pack, clauses, changes, goldenCases, updatedAt } = draft
  const { changes: rows } = prepared(
    tx,
    `update policy_draft set pack = @pack, clauses = @clauses, changes = @changes, golden_cases = @goldenCases, version = version + 1, updated_at = @updatedAt,
       impact_version = case when impact_version = version and pack = @pack then version + 1 else impact_version end
     where id = @id and version = @version and state = 'drafting'`,
  ).run({ id, version, pack, clauses, changes, goldenCases, updatedAt })
  return rows === 1
}

/** Moves a draft on from the state it was in; false when somebody else had changed it. What is not given of who proposed and decided is taken off. */
export async function movePolicyDraft(
  move: {
    readonly id: number
    readonly version: number
    readonly from: PolicyDraftState
    readonly to: PolicyDraftState
    readonly at: Instant
    readonly proposed?: { readonly by: string | null; readonly at: Instant | null }
    readonly decided?: { readonly by: string | null; readonly at: Instant; readonly note: string | null }
  },
  tx: Tx,
): Promise<boolean> {
  const { id, version, from, to, at, proposed, decided } = move
  const { changes } = prepared(
    tx,
    `update policy_draft set state = @to, version = version + 1, updated_at = @at, proposed_by = @proposedBy, proposed_at = @proposedAt,
       decided_by = @decidedBy, decided_at = @decidedAt, decision_note = @note,
       impact_version = case when impact_version = version then version + 1 else impact_version end
     where id = @id and version = @version and state = @from`,
  ).run({
    id,
    version,
    from,
    to,
    at,
    proposedBy: proposed?.by ?? null,
    proposedAt: proposed?.at ?? null,
    decidedBy: decided?.by ?? null,
    decidedAt: decided?.at ?? null,
    note: decided?.note ?? null,
  })
  return changes === 1
}

/** Keeps what a draft would change, with the version that was counted. Counting changes nothing of the draft, so its version stays. */
export async function updatePolicyDraftImpact(
  { id, impact, impactVersion, impactAt }: { id: number; impact: string; impactVersion: number; impactAt: Instant },
  tx: Tx,
): Promise<void> {
  prepared(tx, "update policy_draft set impact = ?, impact_version = ?, impact_at = ? where id = ?").run(
    impact,
    impactVersion,
    impactAt,
    id,
  )
}

/** What was counted of a draft; null where nothing was. */
export async function findPolicyDraftImpact({ districtId, id }: { districtId: string; id: number }, tx?: Tx): Promise<string | null> {
  const impact = prepared<string | null>(reader(tx), "select impact from policy_draft where district_id = ? and id = ?")
    .pluck()
    .get(districtId, id)
  return impact ?? null
}

/** Who the given people are, as lists show them: teacher id → name and school. */
export async function listNamedPeople(
  teacherIds: readonly number[],
  tx?: Tx,
): Promise<ReadonlyMap<number, { readonly name: string; readonly schoolName: string }>> {
  const rows = prepared<{ teacherId: number; name: string; schoolName: string }>(
    reader(tx),
    `select r.teacher_id as teacherId, r.name, coalesce((select s.name from school_record s where s.school_id = r.school_id and s.superseded_at is null), r.school_code) as schoolName
     from roster r where r.teacher_id in (select value from json_each(?))`,
  ).all(JSON.stringify(teacherIds))
  return new Map(rows.map((row) => [row.teacherId, row]))
}
