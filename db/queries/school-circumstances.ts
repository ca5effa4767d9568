import type { SchoolKind, SchoolOwnership, Settlement } from "~/domain/codes"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A school with what the rules ask of it. */
export interface SchoolCircumstances {
  readonly code: string
  readonly name: string
  readonly kind: SchoolKind
  readonly ownership: SchoolOwnership | null
  readonly settlement: Settlement | null
  readonly isWeak: boolean | null
}

/** Every school of the scope's district, by code: which schools there are and what kind they are of is no secret from anybody in it. */
export async function listSchoolCircumstances(scope: Scope, tx?: Tx): Promise<readonly SchoolCircumstances[]> {
  assertScope(scope)
  const rows = prepared<Omit<SchoolCircumstances, "isWeak"> & { readonly isWeak: 0 | 1 | null }>(
    reader(tx),
    `select c.code, coalesce(s.name, c.code) as name, coalesce(s.kind, 'other') as kind, s.ownership, s.settlement, s.is_weak as isWeak
     from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = @districtId order by c.code`,
  ).all({ districtId: scope.districtId })
  return rows.map((row) => ({ ...row, isWeak: row.isWeak === null ? null : row.isWeak === 1 }))
}
