/** What a rule says on a day when no policy pack is in force. */
import type { CivilDate } from "../calendar/civil-date"
import { phrase } from "../phrases"
import type { RuleQuestion } from "../question"
import type { ClauseRef, Phrase, Rule, Verdict } from "../verdict"
import type { PolicyPack } from "./pack"

const PERIOD_IN_FORCE: ClauseRef = { id: "policy.in-force", document: "政策包", article: "生效期间", local: true }

/** The verdict of any rule on a day without a pack: undetermined, naming the pack that had been in force last. */
export function withoutPolicy(about: RuleQuestion & { readonly rule: Rule }): Verdict<never> {
  const { rule, facts, packs, asOf } = about
  return {
    rule,
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: null,
    outcome: "undetermined",
    summary: summary(packs, asOf),
    figures: null,
    criteria: [
      {
        id: "policy",
        outcome: "undetermined",
        required: null,
        actual: null,
        unit: null,
        clause: PERIOD_IN_FORCE,
        evidence: [],
        missing: ["政策包"],
        remedy: phrase("policy.remedy.publish", {}),
      },
    ],
    nextChangeOn: packs.find((pack) => pack.inForceFrom > asOf)?.inForceFrom ?? null,
  }
}

function summary(packs: readonly PolicyPack[], asOf: CivilDate): Phrase {
  const last = packs.findLast((pack) => pack.inForceFrom <= asOf)
  const first = packs[0]
  if (last?.inForceUntil) return phrase("policy.summary.lapsed", { policy: last.id, until: last.inForceUntil })
  return first === undefined
    ? phrase("policy.summary.none", {})
    : phrase("policy.summary.not_yet", { policy: first.id, from: first.inForceFrom })
}
