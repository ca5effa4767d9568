/** When can a verdict on the dual-qualified change by itself? */
import { addDays, type CivilDate } from "../calendar/civil-date"
import { earliestOf, postingChanges, practiceChanges } from "../enterprise-practice/next-change"
import { ethicsChanges } from "../ethics/criteria"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { certificateChanges } from "../registration/certificate-criterion"
import { validUntilOf } from "./certification"

/**
 * The first day after `asOf` on which the outcome or a figure can change with nothing new recorded, null if there is none: the pack ends, a
 * posting begins or ends, and of whom the rule concerns a certification begins or runs out, or a condition for applying changes where it is
 * told (`asksConditions`: of everybody but the holder of the highest level).
 */
export function dualQualifiedChangesNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  concerned: boolean
  asksConditions: boolean
}): CivilDate | null {
  const { facts, pack, asOf, concerned, asksConditions } = question
  if (!concerned) return earliestOf(postingChanges(question))
  const certifications = facts.dualQualifications
    .flatMap((certification) => [certification.certifiedOn, addDays(validUntilOf({ certification, pack }), 1)])
    .filter((date) => date > asOf)
  const dates = [...postingChanges(question), ...certifications]
  if (!asksConditions) return earliestOf(dates)
  const skills = facts.skillCertificates.map(({ issuedOn }) => issuedOn).filter((date) => date > asOf)
  return earliestOf([...dates, ...skills, ...certificateChanges(question), ...practiceChanges(question), ...ethicsChanges(question)])
}
