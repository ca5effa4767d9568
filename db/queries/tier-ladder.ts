import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, Tier } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { fits, type Lead, narrowestLead, type PeopleAsked, type SearchWord } from "./people-filter"
import { inScope } from "./roster-scope"
import { DUE } from "./standings-filter"

/** How near somebody is to the next class: may apply now, or one condition does not hold and none is unknown. */
export type NearNext = "may_apply" | "one_lacks"

/** Who of the people in post is asked for on the ladder; null = whoever. */
export interface LadderAsked {
  /** the class held; `none`: not even qualified, or not known to be */
  readonly tier: Tier | "none" | null
  readonly level: DesignationLevel | null
  /** the class above, whose conditions are judged */
  readonly next: Tier | null
  readonly near: NearNext | null
  /** whose term ends from one day to another, both included */
  readonly ending: { readonly from: CivilDate; readonly until: CivilDate } | null
  /** whose former class is no longer in force */
  readonly isLapsed: boolean
  readonly words: readonly SearchWord[]
  readonly schoolCode: string | null
  readonly subject: string | null
}

const IS_NEAR: Readonly<Record<NearNext, string>> = {
  may_apply: "s.outcome = 'met'",
  one_lacks: "+s.outcome = 'not_met' and s.figures ->> 'lacking' = 1",
}

/** People of one school and one subject who hold one class at one level. */
export interface LadderCount {
  readonly schoolCode: string
  readonly schoolName: string
  readonly subject: string | null
  readonly tier: Tier | null
  readonly level: DesignationLevel | null
  readonly people: number
  readonly mayApply: number
  readonly oneLacks: number
  readonly ending: number
  readonly lapsed: number
}

const JOINED =
  "roster r cross join standing s on s.district_id = @districtId and s.teacher_id = r.teacher_id and s.rule = 'tier' and s.cycle_starts_on = ''"

/** Everybody in post, counted by school, subject, class and level: one statement, one walk over the people of the scope. */
export async function countLadder(
  scope: Scope,
  window: { readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly LadderCount[]> {
  const { sql, bound } = ladderCountSql(scope)
  return prepared<LadderCount>(reader(tx), sql).all({ ...bound, ...window })
}

/** The statement that counts the ladder; the plan test explains it. */
export function ladderCountSql(scope: Scope) {
  const { sql, bound } = inScope(scope)
  return {
    bound,
    sql: `select p.schoolCode, coalesce(c.name, p.schoolCode) as schoolName, p.subject, p.tier, p.level, p.people, p.mayApply, p.oneLacks,
        p.ending, p.lapsed
      from (
        select r.school_id, r.school_code as schoolCode, r.subject, s.figures ->> 'current' as tier, s.figures ->> 'level' as level,
          count(*) as people, sum(s.outcome = 'met') as mayApply,
          sum(s.outcome = 'not_met' and s.figures ->> 'lacking' = 1) as oneLacks,
          sum(coalesce(s.due_on between @from and @until, 0)) as ending,
          sum(s.figures ->> 'lapsed' is not null) as lapsed
        from ${JOINED}
        where ${sql} and +r.employment_status = 'in_post'
        group by r.school_id, r.subject, s.figures ->> 'current', s.figures ->> 'level'
      ) p
      left join school_record c on c.district_id = @districtId and c.school_id = p.school_id and c.superseded_at is null`,
  }
}

/** How the rows are found: along the people, through the people who ever had an award, or through one of the standings' indexes. */
type Way =
  | { readonly first: "roster"; readonly lead: Lead }
  | { readonly first: "award" }
  | { readonly first: "standing"; readonly by: "outcome" | "due" }

const AWARDED = `(select distinct a.teacher_id from tier_award a where a.district_id = @districtId and a.superseded_at is null) a`

/** A search, a school, an award or a day leads straight to the few; else the people are walked in the order of their names. */
function wayTo(scope: Scope, asked: LadderAsked): Way {
  const lead = narrowestLead(scope, peopleOf(asked))
  if (lead === "words" || lead === "school_code") return { first: "roster", lead }
  if (asked.ending !== null) return { first: "standing", by: "due" }
  if (asked.isLapsed || asked.level !== null || isAwarded(asked.tier)) return { first: "award" }
  if (asked.near === "may_apply") return { first: "standing", by: "outcome" }
  return { first: "roster", lead: lead ?? "order" }
}

function isAwarded(tier: LadderAsked["tier"]): boolean {
  return tier !== null && tier !== "none" && tier !== "qualified"
}

function peopleOf({ words, schoolCode, subject }: LadderAsked): PeopleAsked {
  return { words, schoolCode, subject, stage: null, status: "in_post", standing: null }
}

/** `from`, `where` and what they bind, over roster rows `r` and standings `s`. The `+` keep a column from its index. */
export function ladderSql(scope: Scope, asked: LadderAsked) {
  const way = wayTo(scope, asked)
  const people = fits({ scope, asked: peopleOf(asked), lead: way.first === "roster" ? way.lead : "order" })
  const { tier, level, next, near, ending, isLapsed } = asked
  const byDue = way.first === "standing" && way.by === "due"
  const byOutcome = way.first === "standing" && way.by === "outcome"
  const conditions = [
    people.sql,
    ...(tier === null ? [] : [tier === "none" ? "s.figures ->> 'current' is null" : "s.figures ->> 'current' = @tier"]),
    ...(level === null ? [] : ["s.figures ->> 'level' = @level"]),
    ...(next === null ? [] : ["s.figures ->> 'next' = @next"]),
    ...(near === null ? [] : [`${near === "may_apply" && !byOutcome ? "+" : ""}${IS_NEAR[near]}`]),
    ...(ending === null ? [] : [`${byDue ? DUE : `+(${DUE})`} between @endingFrom and @endingUntil`]),
    ...(isLapsed ? ["s.figures ->> 'lapsed' is not null"] : []),
  ]
  return {
    way,
    from: { roster: JOINED, award: `${AWARDED} cross join ${JOINED}`, standing: STANDING_FIRST }[way.first],
    where: `${way.first === "award" ? "r.teacher_id = a.teacher_id and " : ""}${conditions.join(" and ")}`,
    bound: {
      ...people.bound,
      ...(tier !== null && tier !== "none" && { tier }),
      ...(level !== null && { level }),
      ...(next !== null && { next }),
      ...(ending !== null && { endingFrom: ending.from, endingUntil: ending.until }),
    },
  }
}

const STANDING_FIRST = "standing s cross join roster r on r.teacher_id = s.teacher_id and s.district_id = @districtId and s.rule = 'tier'"

/** How many people fit: exact, in one statement. */
export async function countLadderPeople(scope: Scope, asked: LadderAsked, tx?: Tx): Promise<number> {
  const { from, where, bound } = ladderSql(scope, asked)
  return Number(prepared<number>(reader(tx), `select count(*) from ${from} where ${where}`).pluck().get(bound))
}
