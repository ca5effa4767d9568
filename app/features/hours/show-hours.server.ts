import type { Instant } from "#db/columns"
import { listLedgerEntries } from "#db/queries/hours-ledger"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { fullMonths } from "~/domain/calendar/period"
import { evaluateHours } from "~/domain/hours/evaluate"
import type { HoursFigures } from "~/domain/hours/figures"
import { evaluateInduction } from "~/domain/induction/evaluate"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Verdict } from "~/domain/verdict"
import { clauseWords } from "~/features/standings/clause-words"
import { judgedOn } from "~/features/standings/hours-standing"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"
import { cycleChoices } from "./cycle-choices"
import type { HoursFiguresShown, HoursPage } from "./hours-page"
import { ledgerEntries } from "./ledger-entries"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  /** the year in which the cycle asked for starts; null, or a year that is not offered = the running one */
  readonly cycleYear: number | null
  readonly today: CivilDate
  readonly now: Instant
  readonly packs?: readonly PolicyPack[]
}

/** One person's hours in one cycle: the running one as of `today`, a closed one as of its last day. `NotFound` where the scope does not reach her. */
export async function showHours(asked: Asked): Promise<HoursPage> {
  const { scope, teacherNo, cycleYear, today, now } = asked
  const packs = asked.packs ?? (await policyPacks(scope))
  const { person, facts } = await loadFacts({ scope, teacherNo, knownAt: null })
  const records = await listLedgerEntries({ districtId: scope.districtId, teacherId: person.teacherId })
  const cycles = cycleChoices({ facts, packs, today })
  const cycle = cycles.find((choice) => choice.year === cycleYear) ?? cycles[0]
  const asOf = judgedOn({ cycleEnd: cycle.endsOn, today })
  const pack = choosePack({ packs, on: asOf })
  const verdict = evaluateHours({ facts, packs, asOf })
  const induction = evaluateInduction({ facts, packs, asOf })
  const isInductionShown = pack !== null && induction.outcome !== "not_applicable"
  return {
    subject: { teacherNo: person.teacherNo, name: facts.name, schoolName: person.schoolName, postKind: person.postKind },
    cycles,
    cycle,
    verdict: { ...verdict, figures: shown(verdict) },
    induction: isInductionShown ? induction : null,
    entries: ledgerEntries({ hours: facts.hours, figures: verdict.figures, records, asOf }),
    clauses: clauseWords([...verdict.criteria, ...(isInductionShown ? induction.criteria : [])], pack),
    pendingClaims: facts.hours.filter((entry) => entry.recognition === "pending").length,
    hoursPerCredit: (pack ?? packs.at(-1))?.hours.hoursPerCredit.value ?? 1,
    monthsLeft: cycle.running ? fullMonths({ startsOn: today, endsOn: cycle.endsOn }) : null,
    computedAt: now,
  }
}

function shown({ figures }: Verdict<HoursFigures>): HoursFiguresShown | null {
  if (figures === null) return null
  const { entries: _, uncredited: __, ...rest } = figures
  return rest
}
