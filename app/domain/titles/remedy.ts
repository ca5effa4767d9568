/** What she could do about a criterion of titles that fails, or who records the fact that is missing. */
import type { Title } from "../codes"
import type { TeacherFacts } from "../facts"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import type { YearsStanding } from "./years"

/** By the name of the fact, as the workbook heads its column. */
const RECORD: Readonly<Record<string, Phrase>> = {
  岗位类别: phrase("title.remedy.record_post_kind", {}),
  最高学历: phrase("title.remedy.record_education", {}),
  任教学段: phrase("title.remedy.record_stage", {}),
  从教起始年月: phrase("title.remedy.record_teaching_since", {}),
  聘任开始日期: phrase("title.remedy.record_engagement", {}),
  城乡类型: phrase("title.remedy.record_settlement", {}),
  是否薄弱学校: phrase("title.remedy.record_weak", {}),
}

/** Whose turn it is to record the first of the missing facts: the others follow. null where nothing is missing. */
export function missingRemedy([first]: readonly string[]): Phrase | null {
  return first === undefined ? null : (RECORD[first] ?? null)
}

/** About years that are not full, not known, or of no avail. */
export function yearsRemedy(about: {
  facts: Pick<TeacherFacts, "education" | "stage">
  current: Title | null
  next: Title | null
  standing: YearsStanding
}): Phrase | null {
  const { facts, current, next, standing } = about
  const { missing, path, row, fullOn } = standing
  if (missing.length > 0) return missingRemedy(missing)
  if (next === null || facts.education === null) return null
  if (path === "excluded") {
    const { education, stage } = facts
    if (row === null || stage === null) return phrase("title.remedy.no_row", { title: next, education })
    return phrase("title.remedy.stage", { title: next, education, stage })
  }
  if (row === null) return null
  const { years, basis } = row
  const title = current ?? next
  if (fullOn === null) return phrase("title.remedy.engage_again", { title, years })
  return basis === "taught"
    ? phrase("title.remedy.years_taught", { years, from: fullOn })
    : phrase("title.remedy.years_engaged", { title, years, from: fullOn })
}
