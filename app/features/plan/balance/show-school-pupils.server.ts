import { listPupilCounts } from "#db/queries/pupil-counts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import type { SchoolPupilsPage } from "./balance-page"
import { measureBalance } from "./measure-balance.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly schoolCode: string
  readonly today: CivilDate
}

/** One school beside the others, and how many pupils it said to have when. `NotFound` where the scope does not reach it. */
export async function showSchoolPupils({ scope, actor, schoolCode, today }: Asked): Promise<SchoolPupilsPage> {
  if (scope.kind === "school" && scope.schoolCode !== schoolCode) throw new NotFound()
  const { schools, yardsticks } = await measureBalance({ districtId: scope.districtId, today })
  const school = schools.find(({ row }) => row.schoolCode === schoolCode)?.row
  if (school === undefined) throw new NotFound()
  const counts = await listPupilCounts(scope, schoolCode)
  return {
    school,
    counts: counts.map(({ id, countedOn, pupils, recordedAt, recordedByName }) => ({
      id,
      countedOn,
      pupils,
      recordedAt,
      recordedBy: recordedByName,
    })),
    yardsticks,
    canWritePupils: mayDo(actor, "pupils.write"),
    today,
  }
}
