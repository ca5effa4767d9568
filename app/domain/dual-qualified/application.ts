/** What is asked of who applies for certification as dual-qualified. Clause: dual-qualified.conditions. */
import type { CivilDate } from "../calendar/civil-date"
import { rollingWindow } from "../calendar/rolling-window"
import { plainCriterion } from "../criterion"
import { practiceDaysCriterion } from "../enterprise-practice/criteria"
import { practiceDaysIn } from "../enterprise-practice/days"
import { ethicsCriterion } from "../ethics/criteria"
import type { TeacherFacts } from "../facts"
import type { ApplicationCondition } from "../policy/dual-qualified"
import { clauseOf, type PolicyPack } from "../policy/pack"
import { certificateCriterion } from "../registration/certificate-criterion"
import type { Criterion } from "../verdict"
import { skillCertificateRemedy } from "./remedy"

interface About {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/** One criterion for each condition of the pack, in its order, of a specialised-course teacher. */
export function applicationCriteria(about: About): readonly Criterion[] {
  return about.pack.dualQualified.conditions.value.map((condition) => CRITERIA[condition](about))
}

const CRITERIA: Readonly<Record<ApplicationCondition, (about: About) => Criterion>> = {
  certificate: ({ facts, pack, asOf }) => certificateCriterion({ facts, asOf, clause: clauseOf(pack, pack.dualQualified.conditions) }),
  "skill-certificate": skillCertificateCriterion,
  "enterprise-practice": enterprisePracticeCriterion,
  ethics: ethicsCriterion,
}

/** `skill-certificate`: met once one has been issued; it does not expire. */
function skillCertificateCriterion({ facts, pack, asOf }: About): Criterion {
  const issued = facts.skillCertificates.filter(({ issuedOn }) => issuedOn <= asOf)
  return plainCriterion({
    id: "skill-certificate",
    outcome: issued.length > 0 ? "met" : "not_met",
    clause: clauseOf(pack, pack.dualQualified.conditions),
    evidence: issued.map(({ evidence }) => evidence),
    remedy: skillCertificateRemedy({ issued: issued.length }),
  })
}

/** `enterprise-practice`: as that rule judges the days. */
function enterprisePracticeCriterion({ facts, pack, asOf }: About): Criterion {
  const window = rollingWindow({ on: asOf, years: pack.enterprisePractice.windowYears.value })
  const known = practiceDaysIn({ stays: facts.enterprisePractice, window })
  return { ...practiceDaysCriterion({ known, pack }), id: "enterprise-practice" }
}
