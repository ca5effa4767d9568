import type { Instant } from "#db/columns"
import { listSchoolCircumstances } from "#db/queries/school-circumstances"
import { type CivilDate, earlierOf } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Verdict } from "~/domain/verdict"
import { compareCriteria } from "~/domain/what-if/compare"
import type { Hypothesis, SupposedSchool } from "~/domain/what-if/hypothesis"
import { completeOn, knownFrom } from "~/domain/what-if/known-from"
import { isSupposed } from "~/domain/what-if/mark"
import { suggest } from "~/domain/what-if/suggest"
import { clauseWords } from "~/features/standings/clause-words"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, JUDGED_RULES } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"
import { addForm, addressWithAdded } from "./add-form"
import { linkTextOf, readLinkText } from "./link-text"
import { offeredKinds } from "./offered-kinds"
import { sayHypothesis } from "./say-hypothesis"
import { type Understood, understand } from "./understand"
import { MOST_SUPPOSED, type Query, readAddress, roomFault, type WhatIfAddress, writeAddress } from "./what-if-address"
import type { SuggestedStep, SupposedItem, WhatIfPage, WhatIfResult } from "./what-if-page"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly query: Query
  readonly today: CivilDate
  readonly now: Instant
}

/** The page, or the query of the page that a form leads to. */
export type Shown = { readonly page: WhatIfPage; readonly goTo: null } | { readonly page: null; readonly goTo: string }

/** What would be if: one person's facts with what the address supposes, judged beside what is. Nothing is written. `NotFound` where the scope does not reach her. */
export async function showWhatIf({ scope, teacherNo, query, today, now }: Asked): Promise<Shown> {
  const packs = await policyPacks(scope)
  const { facts } = await loadFacts({ scope, teacherNo, knownAt: null })
  const schools = await listSchoolCircumstances(scope)
  const { fault, ...address } = readAddress(query)
  const goTo = addressWithAdded({ query, address, facts, schools })
  if (goTo !== null) return { page: null, goTo }
  const understood = understand({ reads: address.supposed.map(readLinkText), facts, schools })
  const on = address.on ?? today
  const before = judge({ address, packs, facts, asOf: earlierOf(on, today) })
  const result = understood.facts === null || fault !== null ? null : resultOf({ address, packs, facts, understood, on, today, before })
  const pack = choosePack({ packs, on })
  const { telling, others } = offeredKinds(address.rule)
  const offered = (kind: (typeof telling)[number]) => ({ kind, to: `${writeAddress(address)}&add=${kind}#add` })
  const page: WhatIfPage = {
    subject: before.subject,
    rule: address.rule,
    rules: JUDGED_RULES,
    today,
    on,
    supposed: supposedItems({ address, understood, on }),
    fault: fault === null ? null : { at: null, code: fault, field: null, values: { most: MOST_SUPPOSED } },
    before,
    result,
    complete: completion({ address, understood, on }),
    suggestions: suggested({ address, packs, schools, understood, result }),
    telling: telling.map(offered),
    others: others.map(offered),
    form: addForm({ query, address, facts, schools, on }),
    empty: writeAddress({ ...address, on: null, supposed: [] }),
    clauses: clauseWords([...before.criteria, ...(result?.after.criteria ?? [])], pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    computedAt: now,
  }
  return { page, goTo: null }
}

interface Judged {
  readonly address: WhatIfAddress
  readonly packs: readonly PolicyPack[]
  readonly facts: TeacherFacts
  readonly asOf: CivilDate
}

function judge({ address, packs, facts, asOf }: Judged): Verdict<null> {
  return { ...evaluateRule(address.rule, { facts, packs, asOf }), figures: null }
}

function resultOf(
  about: Omit<Judged, "asOf"> & { understood: Understood; on: CivilDate; today: CivilDate; before: Verdict<null> },
): WhatIfResult {
  const { understood, on, today, before, facts } = about
  const after = judge({ ...about, facts: understood.facts ?? facts, asOf: on })
  const waiting = on > today ? judge({ ...about, asOf: on }) : null
  const waitingOutcome = understood.hypotheses.length === 0 ? null : (waiting?.outcome ?? null)
  const keys = new Set(after.criteria.flatMap(({ evidence }) => evidence.map(({ key }) => key)).filter(isSupposed))
  return { after, criteria: compareCriteria({ before, after, waiting }), supposedKeys: [...keys], waiting: waitingOutcome }
}

type Place = { readonly address: WhatIfAddress; readonly understood: Understood; readonly on: CivilDate }

function supposedItems({ address, understood, on }: Place): readonly SupposedItem[] {
  return address.supposed.map((text, at) => {
    const hypothesis = understood.hypotheses[at] ?? null
    const from = hypothesis === null ? null : knownFrom(hypothesis)
    return {
      text,
      said: hypothesis === null ? null : sayHypothesis(hypothesis),
      faults: understood.faults.filter((fault) => fault.at === at),
      without: writeAddress({ ...address, supposed: address.supposed.filter((_, other) => other !== at) }),
      countsFrom: from !== null && from > on ? from : null,
    }
  })
}

function completion({ address, understood, on }: Place): WhatIfPage["complete"] {
  const day = completeOn(understood.hypotheses.filter((one): one is Hypothesis => one !== null))
  return day === null || day <= on ? null : { on: day, to: writeAddress({ ...address, on: day }) }
}

function suggested(about: {
  address: WhatIfAddress
  packs: readonly PolicyPack[]
  schools: readonly SupposedSchool[]
  understood: Understood
  result: WhatIfResult | null
}): readonly SuggestedStep[] {
  const { address, packs, schools, understood, result } = about
  if (result === null || understood.facts === null) return []
  return suggest({ verdict: result.after, facts: understood.facts, packs, schools }).flatMap(({ hypotheses, asOf }) => {
    const waits = asOf > result.after.asOf
    const supposed = [...address.supposed, ...hypotheses.map(linkTextOf)]
    const there = { rule: address.rule, on: waits ? asOf : address.on, supposed }
    return roomFault(there) === null ? [{ said: hypotheses.map(sayHypothesis), asOf, waits, to: writeAddress(there) }] : []
  })
}
