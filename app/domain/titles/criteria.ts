/** The criteria of applying for a title, all of them. Clauses: title.*, ethics.influence. */
import { appraisalsCriterion, yearsBefore } from "../appraisals/criteria"
import { yearOf } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import { ethicsCriterion } from "../ethics/criteria"
import type { Evidence } from "../facts"
import { clauseOf, type PolicyPack } from "../policy/pack"
import { certificateCriterion } from "../registration/certificate-criterion"
import type { ClauseRef, Criterion } from "../verdict"
import { type Application, yearsLookedAt } from "./application"
import { classAdviserCriterion } from "./class-adviser"
import { practiceCriterion } from "./practice"
import { missingRemedy, yearsRemedy } from "./remedy"
import { ruralServiceCriterion } from "./rural-service-criterion"
import { trainingHoursCriterion } from "./training-hours"

/** Those that are asked of her; what the title applied for does not ask is not listed. */
export function titleCriteria(application: Application): Criterion[] {
  const { facts, pack, asOf } = application
  const { certificate } = pack.title
  return [
    yearsCriterion(application),
    certificate.value ? certificateCriterion({ facts, asOf, clause: clauseOf(pack, certificate) }) : null,
    ethicsCriterion({ facts, pack, asOf }),
    lastAppraisalsCriterion(application),
    trainingHoursCriterion(application),
    classAdviserCriterion(application),
    ruralServiceCriterion(application),
    practiceCriterion(application),
  ].filter((criterion) => criterion !== null)
}

/** `years`: engaged in the title below, or taught, as the row for her education says; no row fails. */
export function yearsCriterion({ facts, current, next, asOf, years: standing }: Application): Criterion {
  const { path, row, years, missing, fullOn, clause, evidence } = standing
  const outcome = missing.length > 0 ? "undetermined" : path === "open" && fullOn === asOf ? "met" : "not_met"
  return plainCriterion({
    id: "years",
    outcome,
    required: path === "excluded" ? null : (row?.years ?? null),
    actual: years,
    unit: "years",
    clause,
    evidence,
    missing,
    remedy: outcome === "met" ? null : yearsRemedy({ facts, current, next, standing }),
  })
}

/** `appraisals` of the calendar years looked at, before the year of `asOf`. */
export function lastAppraisalsCriterion(application: Application): Criterion {
  const { facts, pack, asOf } = application
  const clause = clauseOf(pack, pack.title.appraisalYearsMax)
  const n = yearsLookedAt(application)
  if (n === null) {
    const missing = ["最高学历"]
    return plainCriterion({ id: "appraisals", outcome: "undetermined", unit: "years", clause, missing, remedy: missingRemedy(missing) })
  }
  return appraisalsCriterion({ appraisals: facts.appraisals, years: yearsBefore({ year: yearOf(asOf), n }), clause })
}

/** The one criterion of people whom the rule does not concern, or of whom that is not known. */
export function appliesCriterion(about: {
  outcome: "not_applicable" | "undetermined"
  pack: PolicyPack
  evidence: readonly Evidence[]
  clause?: ClauseRef
}): Criterion {
  const { outcome, pack, evidence, clause = clauseOf(pack, pack.title.postKinds) } = about
  const missing = outcome === "undetermined" ? ["岗位类别"] : []
  return plainCriterion({ id: "applies", outcome, clause, evidence, missing, remedy: missingRemedy(missing) })
}
