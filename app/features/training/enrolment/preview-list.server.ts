import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import { checkList } from "./check-list.server"
import { findEnrolableRun } from "./enrolable-run.server"
import type { ListPreview } from "./enrolment-page"
import { enrolmentTerms } from "./enrolment-terms.server"
import { shownNeed } from "./shown-person"

interface Asked {
  readonly scope: Scope
  readonly number: string
  readonly list: string
  readonly today: CivilDate
}

/** What would become of each line of a pasted list if it were enrolled now. */
export async function previewList({ scope, number, list, today }: Asked): Promise<ListPreview> {
  const { districtId } = scope
  const enrolable = await findEnrolableRun({ districtId, number, today: null })
  const { run } = enrolable
  const lines = await checkList({ scope, list, enrolable, terms: await enrolmentTerms({ districtId, today }) })
  const isRanked = run.allocation !== "first_come" && run.allocatedAt === null
  let left = run.waiting > 0 ? 0 : run.capacity - run.taken
  return {
    list,
    lines: lines.map(({ teacherNo, weighed, against }) => {
      const fits = against.length === 0
      const becomes = !fits ? null : isRanked ? "applied" : left > 0 ? "enrolled" : "waitlisted"
      if (fits) left -= 1
      const { name = null, schoolName = null } = weighed?.candidate ?? {}
      return { teacherNo, name, schoolName, need: shownNeed(weighed?.need ?? null), against, becomes }
    }),
  }
}
