import type { MemberRow } from "#db/queries/rotation-seasons-members"
import { listLastSteps } from "#db/queries/rotation-seasons-steps"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { formatInstant } from "~/platform/i18n/format"
import { DEFAULT_LOCALE } from "~/platform/i18n/locale"
import type { Scope } from "~/platform/scope"
import { memberSubject } from "./managed-member.server"

interface Asked {
  readonly scope: Scope
  readonly schoolYear: number
  readonly members: readonly MemberRow[]
}

/** On which day each of these people was last assigned a host school, in the district's time. One statement. */
export async function issuedDays({ scope, schoolYear, members }: Asked): Promise<(member: MemberRow) => CivilDate> {
  const keyOf = ({ teacherNo }: MemberRow) => memberSubject(schoolYear, teacherNo).key
  const steps = await listLastSteps(scope, {
    kind: memberSubject(schoolYear, "").kind,
    keys: members.map(keyOf),
    action: "season.member.assigned",
  })
  return (member) => {
    const at = steps.get(keyOf(member))
    if (at === undefined) throw new Error("who has a host school was assigned it on a day")
    return civilDate(formatInstant(at, DEFAULT_LOCALE).slice(0, "2026-01-01".length))
  }
}
