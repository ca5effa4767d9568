import { listLastClaims } from "#db/queries/training/claims-queue"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import { claimLine } from "./claim-line"
import type { OwnClaimsPage } from "./claim-page"
import { serviceDaysOn } from "./claim-term.server"

const CLAIMS_A_PAGE = 20

interface Asked {
  readonly scope: Scope
  /** the last one of the page before; null = from the newest */
  readonly before: number | null
  readonly today: CivilDate
}

/** A teacher's own claims, the newest first. */
export async function listOwnClaims({ scope, before, today }: Asked): Promise<OwnClaimsPage> {
  const found = await listLastClaims(scope, { beforeId: before, limit: CLAIMS_A_PAGE + 1 })
  const rows = found.slice(0, CLAIMS_A_PAGE)
  return {
    rows: rows.map((row) => claimLine(row, today)),
    next: found.length > rows.length ? (rows.at(-1)?.id ?? null) : null,
    serviceDays: await serviceDaysOn({ districtId: scope.districtId, today }),
  }
}
