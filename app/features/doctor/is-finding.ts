import { normalisedProjectName } from "~/domain/hours/repeats"
import type { CheckId } from "./checks"
import type { Finding } from "./examination"

/** What SQL cannot say of a candidate: two names of one training are one as the rule of hours spells them. */
export function isFindingOf(check: CheckId): (finding: Finding) => boolean {
  if (check !== "hours_told_twice") return () => true
  return ({ details: { project, otherProject } }) => normalisedProjectName(String(project)) === normalisedProjectName(String(otherProject))
}
