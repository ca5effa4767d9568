/** The criteria of periodic registration. Clauses: registration.appraisals, registration.hours, registration.window, registration.scope. */
import { appraisalsCriterion, isCompetent } from "../appraisals/criteria"
import type { CivilDate } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import { ethicsCriterion } from "../ethics/criteria"
import type { TeacherFacts } from "../facts"
import { evidenceOf, hoursLacking } from "../hours/criteria"
import { phrase } from "../phrases"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion } from "../verdict"
import type { Applicability } from "./applicability"
import { certificateCriterion } from "./certificate-criterion"
import type { KnownRegistration, Unregistered } from "./known"
import { appraisalsRemedy, hoursRemedy } from "./remedy"
import { certificatesIssuedBy } from "./window"

interface About {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/** `applies`: of whom the rule does not concern, or undetermined with the facts that are missing; the remedy is the first one's. */
export function appliesCriterion({ about, pack }: { about: Exclude<Applicability, { kind: "applies" }>; pack: PolicyPack }): Criterion {
  const clause = clauseOf(pack, pack.registration.ownership)
  const { evidence } = about
  if (about.kind === "not_applicable") return plainCriterion({ id: "applies", outcome: "not_applicable", clause, evidence })
  const missing = about.missing.map(({ name }) => name)
  return plainCriterion({ id: "applies", outcome: "undetermined", clause, evidence, missing, remedy: about.missing[0]?.remedy ?? null })
}

/** `appraisals`, `registration-hours` and `ethics`; `certificate` alone of who has none. Without 注册有效期止 the first two cannot be judged. */
export function registrationCriteria(about: About & { readonly known: KnownRegistration | Unregistered }): readonly Criterion[] {
  const { facts, pack, asOf, known } = about
  const { windowYears, hours, consecutiveFailedYears } = pack.registration
  if (known === "no_certificate") return [certificateCriterion({ facts, asOf, clause: clauseOf(pack, windowYears) })]
  if (known !== "until_unknown") return [appraisals({ ...about, known }), registrationHours({ pack, asOf, known }), ethicsCriterion(about)]
  const unknown = {
    outcome: "undetermined",
    missing: ["注册有效期止"],
    evidence: certificatesIssuedBy({ certificates: facts.certificates, asOf }).map(({ evidence }) => evidence),
    remedy: phrase("registration.remedy.record_until", {}),
  } as const
  return [
    plainCriterion({ id: "appraisals", unit: "years", clause: clauseOf(pack, consecutiveFailedYears), ...unknown }),
    plainCriterion({ id: "registration-hours", unit: "hours", clause: clauseOf(pack, hours), ...unknown }),
    ethicsCriterion(about),
  ]
}

function appraisals({ facts, pack, known }: About & { readonly known: KnownRegistration }): Criterion {
  const clause = clauseOf(pack, pack.registration.consecutiveFailedYears)
  const criterion = appraisalsCriterion({ appraisals: facts.appraisals, years: known.years, clause })
  if (criterion.outcome !== "not_met") return criterion
  const failed = facts.appraisals.filter((appraisal) => known.years.includes(appraisal.year) && !isCompetent(appraisal))
  return { ...criterion, remedy: appraisalsRemedy(failed.map(({ year }) => year)) }
}

/** A shortfall is undetermined, with nothing missing, while there are days left to earn the hours. */
function registrationHours({ pack, asOf, known }: Omit<About, "facts"> & { readonly known: KnownRegistration }): Criterion {
  const { requiredHours, hours, counted, period } = known.hours
  const missingHours = hoursLacking({ required: requiredHours, actual: hours })
  return plainCriterion({
    id: "registration-hours",
    outcome: missingHours === 0 ? "met" : known.isRunning ? "undetermined" : "not_met",
    required: requiredHours,
    actual: hours,
    unit: "hours",
    clause: clauseOf(pack, pack.registration.hours),
    evidence: counted.map(evidenceOf),
    remedy: hoursRemedy({ missingHours, until: period.endsOn, asOf }),
  })
}
