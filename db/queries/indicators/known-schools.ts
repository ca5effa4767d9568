import type { SchoolKind, SchoolOwnership, Settlement } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Tx } from "../../transaction"
import { type Flag, flagOf } from "../career-facts"

/** A school as a posting tells of it. */
export interface KnownSchool {
  readonly code: string
  readonly name: string
  readonly kind: SchoolKind
  readonly ownership: SchoolOwnership | null
  readonly settlement: Settlement | null
  readonly isWeak: boolean | null
}

/** Every school of a district by its id, with what stands of it. */
export async function listKnownSchools(districtId: string, tx?: Tx): Promise<ReadonlyMap<number, KnownSchool>> {
  const rows = prepared<Omit<KnownSchool, "isWeak"> & { readonly id: number; readonly isWeak: Flag }>(
    reader(tx),
    `select c.id, c.code, coalesce(s.name, c.code) as name, coalesce(s.kind, 'other') as kind, s.ownership, s.settlement, s.is_weak as isWeak
     from school c left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = ?`,
  ).all(districtId)
  return new Map(rows.map(({ id, isWeak, ...school }) => [id, { ...school, isWeak: flagOf(isWeak) }]))
}
