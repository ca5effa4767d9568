import { listSchoolNames } from "#db/queries/people-counts"
import { findLastStudioNo } from "#db/queries/studios"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"

/** What the form for a new studio begins with. */
export interface Opening {
  readonly studioNo: string
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  /** how long a cycle is; null where no pack is in force */
  readonly cycleYears: number | null
  readonly asOf: string
}

/** The next free number, the schools, and how long a cycle is today. */
export async function suggestOpening({ scope, today }: { scope: Scope; today: CivilDate }): Promise<Opening> {
  const last = await findLastStudioNo({ districtId: scope.districtId })
  const pack = choosePack({ packs: await policyPacks(scope), on: today })
  return {
    studioNo: `GZS${String(Number(last?.slice(3) ?? 0) + 1).padStart(3, "0")}`,
    schools: await listSchoolNames(scope),
    cycleYears: pack?.studio.cycleYears.value ?? null,
    asOf: today,
  }
}
