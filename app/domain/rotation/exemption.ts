/** Who need not rotate although the rule concerns her? Clauses: rotation.exempt, rotation.exempt-age. */
import { ageOn } from "../calendar/age"
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import type { LeaveKind } from "../codes"
import type { Evidence, TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { rotationsKnownOn } from "./counted"

export type Exemption = { readonly evidence: readonly Evidence[] } & (
  | { readonly code: "in_rotation"; readonly since: CivilDate }
  | { readonly code: "on_leave"; readonly leaveKind: LeaveKind }
  | { readonly code: "age"; readonly age: number; readonly exemptFrom: number }
)
export type ExemptionCode = Exemption["code"]

/** The first that holds on `asOf`: any rotation in progress, one of the pack's leaves, then age. Leading a studio is none. */
export function exemptionOn({ facts, pack, asOf }: { facts: TeacherFacts; pack: PolicyPack; asOf: CivilDate }): Exemption | null {
  const [running] = rotationsKnownOn({ facts, asOf }).filter(({ endsOn }) => endsOn === null)
  if (running !== undefined) {
    return { code: "in_rotation", since: running.rotation.startsOn, evidence: [running.rotation.evidence] }
  }
  const { exemptLeaves, exemptAge } = pack.rotation
  const [leave] = facts.leaves
    .filter((each) => contains(each, asOf) && exemptLeaves.value.includes(each.kind))
    .sort((a, b) => (a.evidence.key < b.evidence.key ? -1 : 1))
  if (leave !== undefined) return { code: "on_leave", leaveKind: leave.kind, evidence: [leave.evidence] }
  const age = ageOn({ bornOn: facts.bornOn, on: asOf })
  const exemptFrom = exemptAge.value[facts.sex]
  return age >= exemptFrom ? { code: "age", age, exemptFrom, evidence: [facts.evidence] } : null
}
