import type { Instant } from "#db/columns"
import { listConcernedPeople } from "#db/queries/doctor/concerned-people"
import { findFindings, isOfPeople } from "#db/queries/doctor/find-findings"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { JUDGED_RULES } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import { CHECKS, type CheckId } from "./checks"
import type { CheckPage, FindingRow } from "./doctor-page"
import type { Finding } from "./examination"
import { examinationsOf } from "./examinations.server"
import { isFindingOf } from "./is-finding"
import { mendDigest } from "./mend-digest.server"
import { planMend } from "./plan-mend"

const FINDINGS_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly check: CheckId
  readonly page: number
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * One page of what a check found, with the mend of each where one is safe; null where the district was not examined yet. The people
 * are those of the last examination, what is said of them is asked afresh: who was set right meanwhile is no longer there.
 */
export async function showCheck({ scope, actor, check, page, today, now }: Asked): Promise<CheckPage | null> {
  const { latest } = examinationsOf(scope.districtId)
  const examined = latest?.checks.find((one) => one.check === check)
  if (latest === null || examined === undefined) return null
  const kept = examined.findings.slice((page - 1) * FINDINGS_A_PAGE, page * FINDINGS_A_PAGE)
  const findings = await asTheyStand(kept, { scope, check, today, now })
  const people = await listConcernedPeople(scope, idsOf(findings))
  const byId = new Map(people.map((person) => [person.teacherId, person]))
  const canMend = mayDo(actor, "doctor.mend")
  const rows = findings.map((finding): FindingRow => {
    const person = finding.teacherId === null ? undefined : byId.get(finding.teacherId)
    const step = canMend ? planMend(check, finding) : null
    return {
      key: finding.key,
      details: finding.details,
      person: person === undefined ? null : { ...person, isListed: person.isListed === 1 },
      mend: step === null ? null : { step, value: `${finding.key}~${finding.teacherId ?? 0}~${mendDigest(step)}` },
    }
  })
  const { severity, area } = CHECKS[check]
  const { count, findings: all } = examined
  const hasNext = all.length > page * FINDINGS_A_PAGE
  return { check, severity, area, count, rows, examinedAt: latest.examinedAt, page, hasNext, isCut: all.length < count, canMend }
}

type When = Pick<Asked, "scope" | "check" | "today" | "now">

/** The same people's findings now. What lies between people was found by comparing everybody, and stands as it was found. */
async function asTheyStand(kept: readonly Finding[], { scope, check, today, now }: When): Promise<readonly Finding[]> {
  const teacherIds = idsOf(kept)
  if (teacherIds.length === 0 || !isOfPeople(check)) return kept
  const keys = new Set(kept.map(({ key }) => key))
  const asked = { check, today, now, rules: JUDGED_RULES, teacherIds, limit: FINDINGS_A_PAGE * 10, isFinding: isFindingOf(check) }
  const { findings } = await findFindings(scope, asked)
  return findings.filter(({ key }) => keys.has(key))
}

function idsOf(findings: readonly Finding[]): readonly number[] {
  return [...new Set(findings.flatMap(({ teacherId }) => (teacherId === null ? [] : [teacherId])))]
}
