/** The two ladders of titles: which one a person is on, what she holds, and what comes next. Clauses: title.grade-3 to title.full-senior-lecturer. */
import type { CivilDate } from "../calendar/civil-date"
import type { Education, Title } from "../codes"
import type { Posting, TitleEngagement } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { titleRank } from "./rank"

export type Ladder = "school" | "vocational"

const CLASSES: Readonly<Record<Ladder, readonly Title[]>> = {
  school: ["grade_3", "grade_2", "grade_1", "senior", "full_senior"],
  vocational: ["assistant_lecturer", "lecturer", "senior_lecturer", "full_senior_lecturer"],
}

/** The ladder of who holds this posting. */
export function ladderOf({ schoolKind }: Pick<Posting, "schoolKind">): Ladder {
  return schoolKind === "vocational" ? "vocational" : "school"
}

/** The titles granted by `asOf` that no other outranks: none, one, or one of each ladder that are equal in rank, that of `ladder` first. */
export function highestTitles(question: {
  titles: readonly TitleEngagement[]
  ladder: Ladder
  asOf: CivilDate
}): readonly TitleEngagement[] {
  const granted = question.titles.filter(({ grantedOn }) => grantedOn <= question.asOf)
  const highest = Math.max(...granted.map(({ title }) => titleRank(title)))
  const isElsewhere = ({ title }: TitleEngagement) => (CLASSES[question.ladder].includes(title) ? 0 : 1)
  return granted.filter(({ title }) => titleRank(title) === highest).sort((a, b) => isElsewhere(a) - isElsewhere(b))
}

/**
 * The class that she may apply for next on her ladder; `highest` where there is none above. Without a title it goes by education, and is
 * `unknown` where that is not recorded and matters.
 */
export function nextTitle(about: {
  current: Title | null
  ladder: Ladder
  education: Education | null
  pack: PolicyPack
}): Title | "highest" | "unknown" {
  const { current, ladder, education, pack } = about
  const classes = CLASSES[ladder]
  if (current !== null) return classes.find((title) => titleRank(title) > titleRank(current)) ?? "highest"
  if (ladder === "school" && education === null) return "unknown"
  const start = ladder === "school" && education !== null && pack.title.skipsFirstClass.value.includes(education) ? 1 : 0
  return classes[start] ?? "highest"
}
