import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

/** That a pack was published, by the digest of its texts. */
export interface PolicyEditionMark {
  readonly id: number
  readonly digest: string
  readonly publishedAt: Instant
}

/** Which packs were published in the app, in the order in which they were: without their texts, so that it can be asked at every turn. */
export async function listPolicyEditionMarks({ districtId }: { districtId: string }, tx?: Tx): Promise<readonly PolicyEditionMark[]> {
  return prepared<PolicyEditionMark>(
    reader(tx),
    "select id, digest, published_at as publishedAt from policy_edition where district_id = ? order by id",
  ).all(districtId)
}

/** The texts that make the packs of the given editions, by the editions' ids. */
export async function listPolicyEditionTexts(
  ids: readonly number[],
  tx?: Tx,
): Promise<readonly { readonly id: number; readonly pack: string; readonly clauses: string }[]> {
  return prepared<{ id: number; pack: string; clauses: string }>(
    reader(tx),
    "select id, pack, clauses from policy_edition where id in (select value from json_each(?))",
  ).all(JSON.stringify(ids))
}

/** An edition with who published it: what the library shows. */
export interface ListedPolicyEdition {
  readonly id: number
  readonly packId: string
  readonly packVersion: string
  readonly digest: string
  readonly draftId: number
  readonly publishedAt: Instant
  readonly proposedByName: string | null
  readonly confirmedByName: string | null
  readonly note: string | null
}

const LISTED = `e.id, e.pack_id as packId, e.pack_version as packVersion, e.digest, e.draft_id as draftId, e.published_at as publishedAt,
  p.display_name as proposedByName, z.display_name as confirmedByName, d.decision_note as note
  from policy_edition e join policy_draft d on d.id = e.draft_id left join account p on p.id = d.proposed_by left join account z on z.id = d.decided_by`

/** Every edition of the district, in the order of publication. There are as many as the district ever published: a few a year. */
export async function listPublishedEditions({ districtId }: { districtId: string }, tx?: Tx): Promise<readonly ListedPolicyEdition[]> {
  return prepared<ListedPolicyEdition>(reader(tx), `select ${LISTED} where e.district_id = ? order by e.id`).all(districtId)
}

export interface PolicyEditionFiles {
  readonly pack: string
  readonly clauses: string
  readonly changes: string
  readonly goldenCases: string
}

/** The four texts of an edition. */
export async function findPolicyEditionFiles(
  { districtId, packId, packVersion }: { districtId: string; packId: string; packVersion: string },
  tx?: Tx,
): Promise<PolicyEditionFiles | undefined> {
  return prepared<PolicyEditionFiles>(
    reader(tx),
    "select pack, clauses, changes, golden_cases as goldenCases from policy_edition where district_id = ? and pack_id = ? and pack_version = ?",
  ).get(districtId, packId, packVersion)
}

export async function insertPolicyEdition(
  edition: PolicyEditionFiles & {
    readonly districtId: string
    readonly packId: string
    readonly packVersion: string
    readonly digest: string
    readonly draftId: number
    readonly publishedAt: Instant
  },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into policy_edition (district_id, pack_id, pack_version, pack, clauses, changes, golden_cases, digest, draft_id, published_at)
     values (@districtId, @packId, @packVersion, @pack, @clauses, @changes, @goldenCases, @digest, @draftId, @publishedAt)`,
  ).run(edition)
}

/**
 * Tells the standings that another pack judges from a day on. A standing judged before that day changes on it, if not earlier; one judged on
 * the day or later is due at once, which a `next_change_on` that is not after `as_of_on` says. Returns how many standings were told.
 */
export async function bringStandingsForward({ districtId, from }: { districtId: string; from: CivilDate }, tx: Tx): Promise<number> {
  const { changes } = prepared(
    tx,
    `update standing set next_change_on = max(@from, as_of_on)
     where district_id = @districtId and (as_of_on >= @from or next_change_on is null or next_change_on > @from)`,
  ).run({ districtId, from })
  return changes
}

/** Whether the district has published a version of a pack under this name. */
export async function existsPolicyEdition(
  { districtId, packId, packVersion }: { districtId: string; packId: string; packVersion: string },
  tx?: Tx,
): Promise<boolean> {
  const text = "select 1 from policy_edition where district_id = ? and pack_id = ? and pack_version = ?"
  return prepared(reader(tx), text).get(districtId, packId, packVersion) !== undefined
}
