/** A candidacy for a class of the tier ladder, for tests of its criteria, and a teacher of whom every class's conditions hold. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import type { Candidacy } from "~/domain/tiers/candidacy"
import { aCertificate, anEntry, appraisalsOf, aStudioMembership, aTeacher, aTitle } from "./facts"
import { pack14 } from "./packs"

/** Senior, teaching since 2008-09-01, born 1986-03-15, leading a studio, all the hours of the cycle done in 2021, appraised from 2018 to 2024; no award. */
export function anAbleTeacher(given: Parameters<typeof aTeacher>[0] = {}): TeacherFacts {
  return aTeacher({
    teachingSince: "2008-09-01",
    bornOn: "1986-03-15",
    hours: [anEntry({ hours: 360, endsOn: "2021-05-20" })],
    certificates: [aCertificate()],
    titles: [aTitle({ title: "senior", grantedOn: "2018-06-30" })],
    appraisals: appraisalsOf({ from: 2018, to: 2024 }),
    studioMemberships: [aStudioMembership()],
    ...given,
  })
}

/** On 2024-03-01, of `anAbleTeacher`, for backbone; the hours follow from the facts. */
export function aCandidacy({
  facts = anAbleTeacher(),
  asOf = "2024-03-01",
  tier = "backbone",
  pack = pack14(),
}: Omit<Partial<Candidacy>, "asOf" | "hours"> & { readonly asOf?: string } = {}): Candidacy {
  const on = civilDate(asOf)
  return { facts, pack, asOf: on, tier, hours: evaluateHours({ facts, packs: [pack], asOf: on }) }
}
