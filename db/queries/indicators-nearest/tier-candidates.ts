import type { Tier, TierAward } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { NEAR_PERSON, type NearPerson } from "./near-person"

interface Asked {
  /** the class that may be applied for */
  readonly next: Exclude<Tier, "qualified">
  /** the awards by which the class below is held; empty where that is never awarded */
  readonly below: readonly TierAward[]
  readonly limit: number
}

export interface TierCandidate extends NearPerson {
  readonly outcome: Extract<Outcome, "met" | "not_met">
}

/**
 * Who may apply for a class, by name, then who lacks one condition of it. Holders of an awarded class are found through their awards; of
 * those who hold none the people are walked by name, and no further than the list is long.
 */
export async function listTierCandidates(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly TierCandidate[]> {
  const { limit } = asked
  const find = (which: Which) => {
    const { sql, bound } = tierCandidatesSql(scope, asked, which)
    return prepared<TierCandidate>(reader(tx), sql).all({ ...bound, limit })
  }
  if (asked.below.length > 0) return find("either")
  const mayApply = find("may_apply")
  return mayApply.length >= limit ? mayApply : [...mayApply, ...find("one_lacks")].slice(0, limit)
}

const WHICH = {
  may_apply: "s.outcome = 'met'",
  one_lacks: "+s.outcome = 'not_met' and s.figures ->> 'lacking' = 1",
  either: "+s.outcome in ('met', 'not_met') and (s.outcome = 'met' or s.figures ->> 'lacking' = 1)",
} as const
type Which = keyof typeof WHICH

const AWARDED = `(select distinct a.teacher_id from tier_award a where a.district_id = @districtId and a.superseded_at is null
  and a.tier in (select value from json_each(@below))) a`
const STANDING = "standing s on s.district_id = @districtId and s.teacher_id = r.teacher_id and s.rule = 'tier' and s.cycle_starts_on = ''"

/** The statement; the plan test explains it. */
export function tierCandidatesSql(scope: Scope, { next, below }: Omit<Asked, "limit">, which: Which) {
  const { sql, bound } = inScope(scope)
  const isAwarded = below.length > 0 && scope.kind === "district"
  const condition = which === "may_apply" ? `+${WHICH.may_apply}` : WHICH[which]
  return {
    bound: { ...bound, next, ...(isAwarded && { below: JSON.stringify(below) }) },
    sql: `select ${NEAR_PERSON}, s.outcome from ${isAwarded ? `${AWARDED} cross join roster r on r.teacher_id = a.teacher_id` : "roster r"}
      cross join ${STANDING}
      where ${isAwarded ? sql.replace("r.district_id", "+r.district_id") : sql} and +r.employment_status = 'in_post' and ${condition}
        and s.figures ->> 'next' = @next
      order by ${which === "either" ? "s.outcome <> 'met', " : ""}r.name_key, r.teacher_id limit @limit`,
  }
}
