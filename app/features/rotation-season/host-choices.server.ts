import type { MemberRow } from "#db/queries/rotation-seasons-members"
import { listSchoolHeadcounts, type SchoolHeadcount } from "#db/queries/rotation-seasons-schools"
import type { Scope } from "~/platform/scope"
import type { HostChoice } from "./season-page"
import { stageMatches } from "./stage-match"

export interface HostChoices {
  /** the school that she leaves; null where the district no longer has it */
  readonly origin: HostChoice | null
  /** schools where her stage is taught first, public ones before private, of them those with the fewest people of her stage and subject */
  readonly hosts: readonly HostChoice[]
}

/** Where somebody could go: each school with its people now, and after all assignments of the season and hers. */
export async function hostChoices(scope: Scope, member: MemberRow): Promise<HostChoices> {
  const { seasonId, stage, subject, originCode, hostCode, state } = member
  const schools = await listSchoolHeadcounts(scope, { seasonId, stage, subject })
  const choice = (school: SchoolHeadcount): HostChoice => {
    const { code, name, kind, ownership, now, after } = school
    // her present assignment is among those counted: it is taken out before the one considered is put in
    const counted = state !== "assigned" ? 0 : code === hostCode ? 1 : code === originCode ? -1 : 0
    const step = (code === originCode ? -1 : 1) - counted
    return {
      code,
      name,
      stageMatches: stageMatches({ kind, stage }),
      isPublic: ownership !== "private",
      all: { now: now.all, after: after.all + step },
      alike: { now: now.alike, after: after.alike + step },
    }
  }
  const all = schools.map(choice)
  return { origin: all.find(({ code }) => code === originCode) ?? null, hosts: all.filter(({ code }) => code !== originCode).sort(byNeed) }
}

function byNeed(a: HostChoice, b: HostChoice): number {
  const rank = ({ stageMatches: matches, isPublic }: HostChoice) => (matches === true ? 0 : matches === null ? 2 : 4) + (isPublic ? 0 : 1)
  return rank(a) - rank(b) || a.alike.after - b.alike.after || (a.code < b.code ? -1 : 1)
}
