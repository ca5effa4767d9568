/** The rows of a pack that lead to a title. */
import type { Education, Title } from "../codes"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { TitleRow } from "../policy/title"
import type { ClauseRef } from "../verdict"

/** The row for an education; null where the clause has none. */
export function rowFor({ pack, to, education }: { pack: PolicyPack; to: Title; education: Education }): TitleRow | null {
  return pack.title.matrix.find(({ value }) => value.to === to && value.educations.includes(education))?.value ?? null
}

/** The clause that the rows of a title stand on; of the first class of all where the title is not known. */
export function rowsClause({ pack, to }: { pack: PolicyPack; to: Title | null }): ClauseRef {
  const row = pack.title.matrix.find(({ value }) => value.to === to)
  return clauseOf(pack, row ?? pack.title.skipsFirstClass)
}

/** The last calendar years, or years of hours, that count for an application: as many as the row requires, within the pack's bounds; without a row the fewest. */
export function yearsInView({ pack, row }: { pack: PolicyPack; row: TitleRow | null }): number {
  const { appraisalYearsMax, appraisalYearsMin } = pack.title
  return Math.max(appraisalYearsMin.value, Math.min(appraisalYearsMax.value, row?.years ?? 0))
}
