import type { KeptVerdictRow } from "#db/queries/kept-verdicts"
import type { Criterion, Outcome, Phrase, PolicyRef, Verdict } from "~/domain/verdict"
import { type MaskedField, maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"

/** A verdict as it was frozen, with the criteria that the reader may see. */
export interface KeptView {
  readonly number: string
  readonly madeAt: string
  readonly asOf: string
  readonly outcome: Outcome
  readonly summary: Phrase
  readonly policy: PolicyRef | null
  readonly criteria: readonly Criterion[]
  /** whether criteria are left out that rest on what the reader may not see */
  readonly isPart: boolean
}

/** The same verdict reached today, on the same as-of date. */
export interface PresentView {
  readonly outcome: Outcome
  readonly summary: Phrase
  readonly policy: PolicyRef | null
  readonly criteria: readonly Criterion[]
}

/** What a criterion rests on that some roles may not see. */
const RESTS_ON: Readonly<Record<string, MaskedField>> = { ethics: "ethics", appraisals: "appraisals", age: "bornOn" }

/** Of these criteria, those whose facts the actor may see. */
export function shownCriteria({ role }: Pick<Actor, "role">, criteria: readonly Criterion[]): readonly Criterion[] {
  const hidden = new Set<MaskedField>(role === "system" ? [] : maskedFields(role))
  return criteria.filter(({ id }) => {
    const field = RESTS_ON[id]
    return field === undefined || !hidden.has(field)
  })
}

/** A frozen verdict for this reader. */
export function keptView(row: KeptVerdictRow, actor: Pick<Actor, "role">): KeptView {
  const verdict = JSON.parse(row.verdict) as Verdict<unknown>
  const criteria = shownCriteria(actor, verdict.criteria)
  return {
    number: row.number,
    madeAt: row.madeAt,
    asOf: row.asOfOn,
    outcome: row.outcome,
    summary: verdict.summary,
    policy: verdict.policy,
    criteria,
    isPart: criteria.length < verdict.criteria.length,
  }
}

/** The verdict reached now, to be set beside the frozen one; null for whoever saw only a part of that. */
export function presentView(
  { outcome, summary, policy, criteria }: Verdict<unknown>,
  { isPart }: Pick<KeptView, "isPart">,
): PresentView | null {
  return isPart ? null : { outcome, summary, policy, criteria }
}
