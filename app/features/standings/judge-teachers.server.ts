import type { RosterRow, StandingRow } from "#db/queries/standings"
import type { KnownTeacher } from "#db/queries/teacher-facts"
import { type CivilDate, eve } from "~/domain/calendar/civil-date"
import { fixedCycle } from "~/domain/calendar/training-cycle"
import { evaluateHours } from "~/domain/hours/evaluate"
import { sharingWork } from "~/domain/hours/shared-work"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { hoursStandingOf, hoursStandingRow } from "./hours-standing"
import { evaluateRule, JUDGED_RULES } from "./rules"
import { standingRow } from "./standing-row"

/** What is kept of one person: her standings, and the part of her people-list row that the rules decide. */
export interface Judgement {
  readonly teacherId: number
  readonly standings: readonly StandingRow[]
  readonly listed: Pick<RosterRow, "hoursStanding" | "creditedTenths" | "requiredTenths" | "remainingTenths">
}

const RULES_WITHOUT_CYCLE = JUDGED_RULES.filter((rule) => rule !== "hours")

/** Judges people by every rule on `today`, their hours also at the end of the cycle before, where a policy was in force then. Pure but for the packs given. */
export function judgeTeachers({
  teachers,
  packs,
  today,
}: {
  teachers: readonly KnownTeacher[]
  packs: readonly PolicyPack[]
  today: CivilDate
}): readonly Judgement[] {
  const closedOn = endOfFormerCycle({ packs, today })
  const judge = ({ teacherId, facts }: KnownTeacher): Judgement => {
    const running = evaluateHours({ facts, packs, asOf: today })
    const closed = closedOn === null ? null : evaluateHours({ facts, packs, asOf: closedOn })
    const tenths = (hours: number | undefined) => Math.round((hours ?? 0) * 10)
    return {
      teacherId,
      standings: [
        ...[running, ...(closed === null ? [] : [closed])].map((verdict) => hoursStandingRow(teacherId, verdict)),
        ...RULES_WITHOUT_CYCLE.map((rule) => standingRow(teacherId, evaluateRule(rule, { facts, packs, asOf: today }))),
      ],
      listed: {
        hoursStanding: hoursStandingOf(running),
        creditedTenths: tenths(running.figures?.credited),
        requiredTenths: tenths(running.figures?.required),
        remainingTenths: running.outcome === "not_applicable" ? 0 : tenths(running.figures?.remaining),
      },
    }
  }
  return teachers.map((teacher) => sharingWork(() => judge(teacher)))
}

/** The last day of the fixed cycle before the one that runs on `today`; null where no pack was in force then, or cycles are each person's own. */
export function endOfFormerCycle({ packs, today }: { packs: readonly PolicyPack[]; today: CivilDate }): CivilDate | null {
  const pack = choosePack({ packs, on: today })
  if (pack === null || pack.cycle.mode.value !== "fixed") return null
  const running = fixedCycle({ anchorYear: pack.cycle.anchorYear.value, years: pack.cycle.years.value, on: today })
  const closedOn = eve(running.startsOn)
  return choosePack({ packs, on: closedOn }) === null ? null : closedOn
}
