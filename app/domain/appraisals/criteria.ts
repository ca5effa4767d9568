/** Annual appraisals (年度考核) of given years: every one 合格 or 优秀; a year without a row is undetermined, never failed. */
import { plainCriterion } from "../criterion"
import type { Appraisal } from "../facts"
import { phrase } from "../phrases"
import type { ClauseRef, Criterion } from "../verdict"

/** Whether a result is 合格 or better; 基本合格, 不合格 and 不定等次 are not. */
export function isCompetent({ result }: Pick<Appraisal, "result">): boolean {
  return result === "competent" || result === "excellent"
}

/** The `n` calendar years before `year`, earliest first. */
export function yearsBefore({ year, n }: { year: number; n: number }): readonly number[] {
  return Array.from({ length: n }, (_, at) => year - n + at)
}

/** `appraisals`: the years asked for and how many of them were good; a bad one decides, else a missing one is named. Unit: years. */
export function appraisalsCriterion(about: { appraisals: readonly Appraisal[]; years: readonly number[]; clause: ClauseRef }): Criterion {
  const { appraisals, years, clause } = about
  const asked = appraisals.filter(({ year }) => years.includes(year))
  const failed = asked.filter((appraisal) => !isCompetent(appraisal))
  const missing = years.filter((year) => !asked.some((appraisal) => appraisal.year === year))
  return plainCriterion({
    id: "appraisals",
    outcome: failed.length > 0 ? "not_met" : missing.length > 0 ? "undetermined" : "met",
    required: years.length,
    actual: asked.length - failed.length,
    unit: "years",
    clause,
    evidence: (failed.length > 0 ? failed : asked).map(({ evidence }) => evidence),
    missing: failed.length > 0 ? [] : missing.map((year) => `${year}年年度考核`),
    remedy: remedyOf({ failed, missing }),
  })
}

function remedyOf({ failed, missing }: { failed: readonly Appraisal[]; missing: readonly number[] }) {
  if (failed.length > 0)
    return phrase("appraisals.remedy.failed", {
      years: failed
        .map(({ year }) => year)
        .sort()
        .join("、"),
    })
  return missing.length > 0 ? phrase("appraisals.remedy.record", { years: missing.join("、") }) : null
}
