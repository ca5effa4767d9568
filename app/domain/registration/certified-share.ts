/** The share of kindergarten staff who hold a valid certificate (持证率). Clause: registration.kindergarten-posts. */
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import type { TeacherFacts } from "../facts"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { ClauseRef } from "../verdict"
import { isValidOn } from "./valid-certificate"

export interface CertifiedShare {
  readonly numerator: number
  readonly denominator: number
  /** not rounded; null where the denominator is zero */
  readonly percent: number | null
  /** who is counted but holds no valid certificate, by teacher number */
  readonly uncertified: readonly string[]
  /** in post at a kindergarten without a recorded 岗位类别: in neither number */
  readonly unknown: number
  readonly clause: ClauseRef
}

type Person = Pick<TeacherFacts, "teacherNo" | "postings" | "certificates">

/** Of the people of a district or a school on a day, each once, at public and private kindergartens alike. Pure counting: nothing is NaN. */
export function kindergartenCertifiedShare(about: { people: Iterable<Person>; pack: PolicyPack; asOf: CivilDate }): CertifiedShare {
  const { people, pack, asOf } = about
  const { kindergartenPostKinds } = pack.registration
  const uncertified: string[] = []
  let denominator = 0
  let unknown = 0
  for (const { teacherNo, postings, certificates } of people) {
    const posts = postings.filter((posting) => posting.schoolKind === "kindergarten" && contains(posting, asOf))
    if (!posts.some(({ postKind }) => postKind !== null && kindergartenPostKinds.value.includes(postKind))) {
      if (posts.some(({ postKind }) => postKind === null)) unknown++
      continue
    }
    denominator++
    if (!certificates.some((certificate) => isValidOn(certificate, asOf))) uncertified.push(teacherNo)
  }
  const numerator = denominator - uncertified.length
  return {
    numerator,
    denominator,
    percent: denominator === 0 ? null : (numerator * 100) / denominator,
    uncertified: uncertified.sort(),
    unknown,
    clause: clauseOf(pack, kindergartenPostKinds),
  }
}
