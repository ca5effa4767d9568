import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PostKind } from "~/domain/codes"
import type { TallyName } from "~/domain/indicators/district-facts"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { hasParts } from "./portfolio-parts"

/** What is counted from the standings as they are: every tally but those of a school year that is over. */
export const COUNTED_TODAY = [
  "in_post",
  "hours_completion",
  "dual_qualified",
  "kindergarten_certified",
  "portfolio",
  "kindergarten_trained",
  "registered",
] as const satisfies readonly TallyName[]
export type CountedToday = (typeof COUNTED_TODAY)[number]

export interface TodayAsked {
  /** the day up to which the standings are brought; a policy is in force on it */
  readonly today: CivilDate
  /** null = every school of the scope */
  readonly schoolCode: string | null
  readonly portfolioParts: readonly PortfolioPart[]
  /** kinds of post that make somebody a kindergarten teacher */
  readonly kindergartenPostKinds: readonly PostKind[]
  /** to be on pace is not enough on the last day of a training cycle: `all`: it is everybody's; `own`: cycles are each person's own */
  readonly lastDay: "none" | "all" | "own"
}

/** Whether somebody counts in the numerator, in the denominator, in neither for want of a fact: SQL of a person `r` with her record `t`. */
export interface TallySql {
  readonly n: string
  readonly d: string
  readonly u: string
}

/** The tables that `r` and `t` stand for. */
export const PEOPLE =
  "roster r join teacher_record t on t.district_id = r.district_id and t.teacher_id = r.teacher_id and t.superseded_at is null"

/**
 * What several tallies ask of somebody, as SQL of `r` and `t`. `posts`: her posts on the day in one number, 40 = a kindergarten teacher, 20 = she
 * may be one, 1 = at a vocational school, or their sums; null = in no post. The kind of the present post stands in 教师基本信息 where 任教履历
 * leaves it out; who left is in no post after. `dual` and `registered`: outcomes.
 */
export function personSql({ kindergartenPostKinds }: Pick<TodayAsked, "kindergartenPostKinds">) {
  const kind = "coalesce(p.post_kind, iif(p.ends_on is null, t.post_kind, null))"
  const counted = kindergartenPostKinds.length === 0 ? "false" : `${kind} in (${kindergartenPostKinds.map(quoted).join(", ")})`
  const found = `(select max(iif(s.kind = 'kindergarten', iif(${kind} is null, 20, iif(${counted}, 40, 0)), 0)) + max(s.kind is 'vocational')
    from posting p left join school_record s on s.district_id = p.district_id and s.school_id = p.school_id and s.superseded_at is null
    where p.district_id = r.district_id and p.teacher_id = r.teacher_id and p.superseded_at is null
      and p.starts_on <= @today and (p.ends_on is null or p.ends_on >= @today)
      and (coalesce(t.employment_status, 'in_post') = 'in_post' or t.left_on is null or t.left_on >= @today))`
  return {
    posts: found,
    dual: outcomeOf("dual-qualified", `${found} % 10 = 1`),
    registered: outcomeOf("registration", `${found} is not null`),
  }
}

/** What the standing of a rule without a cycle says of her, '' of whom it need not be asked. */
function outcomeOf(rule: "dual-qualified" | "registration", concerned: string): string {
  return `iif(${concerned}, (select s.outcome from standing s where s.district_id = r.district_id and s.teacher_id = r.teacher_id
    and s.rule = '${rule}' and s.cycle_starts_on = ''), '')`
}

/** The SQL of each tally. `person`: what stands for what several of them ask, the SQL of it or the column that holds it. */
export function tallySql(
  asked: TodayAsked,
  { posts, dual, registered }: Readonly<Record<"posts" | "dual" | "registered", string>>,
): Readonly<Record<CountedToday, TallySql>> {
  const isInPost = `${posts} is not null`
  const onPace = { none: "true", all: "false", own: `not ${CYCLE_ENDS_TODAY}` }[asked.lastDay]
  const isTeacherOfKindergarten = `coalesce(${posts} >= 40, false)`
  const kindergarten = (condition: string): TallySql => ({
    n: `${isTeacherOfKindergarten} and ${condition}`,
    d: isTeacherOfKindergarten,
    u: `coalesce(${posts} / 10 = 2, false)`,
  })
  const byOutcome = (outcome: string): TallySql => ({
    n: `coalesce(${outcome} = 'met', false)`,
    d: `coalesce(${outcome} in ('met', 'not_met'), false)`,
    u: `coalesce(${outcome} = 'undetermined', false)`,
  })
  return {
    in_post: { n: isInPost, d: isInPost, u: "false" },
    hours_completion: {
      n: `(r.hours_standing = 'met' or (r.hours_standing = 'on_pace' and ${onPace})) and ${isInPost}`,
      d: `r.hours_standing in ('met', 'on_pace', 'behind') and ${isInPost}`,
      u: `r.hours_standing = 'undetermined' and ${isInPost}`,
    },
    dual_qualified: byOutcome(dual),
    registered: byOutcome(registered),
    portfolio: { n: `${isInPost} and ${hasParts(asked.portfolioParts, "@today", "r.credited_tenths > 0")}`, d: isInPost, u: "false" },
    kindergarten_certified:
      kindergarten(`exists (select 1 from certificate f where f.district_id = r.district_id and f.teacher_id = r.teacher_id
      and f.superseded_at is null and f.issued_on <= @today and (f.registered_until_on is null or f.registered_until_on >= @today))`),
    kindergarten_trained:
      kindergarten(`exists (select 1 from hours_entry f where f.district_id = r.district_id and f.teacher_id = r.teacher_id
      and f.superseded_at is null and f.ends_on between substr(@today, 1, 4) || '-01-01' and @today and f.recognition = 'recognised')`),
  }
}

const CYCLE_ENDS_TODAY = `exists (select 1 from standing s where s.district_id = r.district_id and s.teacher_id = r.teacher_id
  and s.rule = 'hours' and json_extract(s.figures, '$.cycleEnd') = @today)`

/** Codes are the packs', which are checked against the lists of codes: nothing in them can end a string. */
function quoted(word: string): string {
  if (!/^[a-z_]+$/.test(word)) throw new Error("a code is in lower case")
  return `'${word}'`
}
