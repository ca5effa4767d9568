import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { refreshDueStandings } from "~/features/standings/refresh-due-standings.server"
import { log } from "~/platform/log.server"

/** Starts bringing the lists to a pack that judges already, without keeping anybody waiting. What is not done when the server stops, the daily refresh does. */
export function refreshPublished(asked: { districtId: string; today: CivilDate; computedAt: Instant }): void {
  refreshDueStandings(asked).catch((error: unknown) => log().error({ err: error }, "standings could not be brought to the published pack"))
}
