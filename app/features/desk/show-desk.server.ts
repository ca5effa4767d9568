import { countDeskWork } from "#db/queries/desk-work"
import { countPeopleByStanding, listSchoolNames } from "#db/queries/people-counts"
import { countDue, countOutcomes, type DueCount, type OutcomeCount } from "#db/queries/standings-counts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome } from "~/domain/verdict"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import { soonFrom } from "./asked-of"
import type { Counted, DeskNumber, DeskPage } from "./desk-page"
import { type ListedRule, SOON_DAYS } from "./standings-page"
import { workInHand } from "./work-in-hand"

const RULES = ["rotation", "title", "tier", "dual-qualified", "registration"] as const satisfies readonly ListedRule[]
const ENDING = ["tier", "dual-qualified", "registration"] as const satisfies readonly ListedRule[]
const IN_POST = { words: [], schoolCode: null, stage: null, subject: null, status: "in_post", standing: null } as const

/** The desk of a scope: what waits for a next step, what can be done now, what ends soon, whose hours lag, and of whom it cannot be said. In a fixed number of statements. */
export async function showDesk({ scope, actor, today }: { scope: Scope; actor: Actor; today: CivilDate }): Promise<DeskPage> {
  const outcomes = await countOutcomes(scope, { rules: RULES, outcomes: ["met", "undetermined"] })
  const due = await countDue(scope, { rules: ENDING, ...soonFrom(today) })
  const hours = await countPeopleByStanding(scope, IN_POST)
  const counted = actor.role === "system" ? [] : await countDeskWork(scope, { ownerRole: actor.role, today })
  const schoolName = scope.kind === "school" ? ((await listSchoolNames(scope))[0]?.name ?? null) : null
  const numbers: DeskNumber[] = [
    possible({ id: "rotation_due", rule: "rotation", outcomes }),
    possible({ id: "title_eligible", rule: "title", outcomes }),
    possible({ id: "tier_eligible", rule: "tier", outcomes }),
    ending({ id: "tier_ending", rule: "tier", due }),
    { ...ending({ id: "dual_ending", rule: "dual-qualified", due }), undetermined: undetermined("dual-qualified", outcomes) },
    { ...ending({ id: "registration_ending", rule: "registration", due }), running: undetermined("registration", outcomes) },
    {
      id: "hours_behind",
      people: hours.behind,
      to: "/people?standing=behind",
      past: null,
      running: null,
      undetermined: orNobody({ people: hours.undetermined, to: "/people?standing=undetermined" }),
    },
  ]
  return { numbers, work: workInHand({ actor, counted }), schoolName, withinDays: SOON_DAYS, asOf: today }
}

type Counts = { readonly id: DeskNumber["id"]; readonly rule: ListedRule }

function possible({ id, rule, outcomes }: Counts & { outcomes: readonly OutcomeCount[] }): DeskNumber {
  const people = having({ rule, outcome: "met", outcomes })
  return { id, people, to: `/lists/${rule}?outcome=met`, past: null, running: null, undetermined: undetermined(rule, outcomes) }
}

function ending({ id, rule, due }: Counts & { due: readonly DueCount[] }): DeskNumber {
  const counted = due.find((one) => one.rule === rule)
  const past = orNobody({ people: counted?.past ?? 0, to: `/lists/${rule}?due=past&sort=due` })
  return { id, people: counted?.soon ?? 0, to: `/lists/${rule}?due=soon&sort=due`, past, running: null, undetermined: null }
}

function undetermined(rule: ListedRule, outcomes: readonly OutcomeCount[]): Counted | null {
  return orNobody({ people: having({ rule, outcome: "undetermined", outcomes }), to: `/lists/${rule}?outcome=undetermined` })
}

function having({ rule, outcome, outcomes }: { rule: ListedRule; outcome: Outcome; outcomes: readonly OutcomeCount[] }): number {
  return outcomes.find((one) => one.rule === rule && one.outcome === outcome)?.people ?? 0
}

function orNobody(counted: Counted): Counted | null {
  return counted.people === 0 ? null : counted
}
