import { escalateObjections } from "~/features/objections/escalate-objections.server"
import { refreshHistories } from "~/features/plan/measuring/refresh-histories.server"
import { refreshDueStandings } from "~/features/standings/refresh-due-standings.server"
import { passOnOffers } from "~/features/training/enrolment/pass-on-offers.server"
import { remindOfDue } from "~/features/training/reminders/remind-of-due.server"
import { sweepAttachments } from "~/platform/attachments-swept.server"
import { now, today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { log } from "~/platform/log.server"

/** Days begin in the district's time zone, and a laptop sleeps: looking every quarter of an hour costs one indexed query when nothing is due. */
const LOOK_EVERY_MS = 15 * 60_000

/** Brings standings to the new day whenever one has begun, puts overdue objections before HR, reminds people of tomorrow, once a day sweeps files that belong to nothing, and measures the plans' history where facts have changed, from now on. One refresh at a time; a failed one is logged and tried again. */
export function refreshDaily(): void {
  let running = false
  let sweptOn = ""
  const look = async () => {
    if (running) return
    running = true
    try {
      const people = await refreshDueStandings({ districtId: config().districtId, today: today(), computedAt: now() })
      if (people > 0) log().info({ people }, "standings brought to the day")
      const objections = await escalateObjections({ districtId: config().districtId, today: today() })
      if (objections > 0) log().info({ objections }, "overdue objections put before HR")
      const offers = await passOnOffers({ districtId: config().districtId, today: today(), now: now() })
      if (offers > 0) log().info({ offers }, "seats that nobody accepted in time offered to the next")
      const reminders = await remindOfDue({ districtId: config().districtId, today: today(), now: now() })
      if (reminders > 0) log().info({ reminders }, "people reminded of tomorrow's sessions and of offers that run out")
      if (sweptOn !== today()) {
        sweptOn = today()
        const files = await sweepAttachments({ districtId: config().districtId })
        if (files > 0) log().info({ files }, "files that belong to nothing swept")
      }
      const days = await refreshHistories({ districtId: config().districtId, today: today() })
      if (days > 0) log().info({ days }, "the plans' history measured")
    } catch (error) {
      log().error({ err: error }, "the new day could not be brought in")
    } finally {
      running = false
    }
  }
  void look()
  setInterval(look, LOOK_EVERY_MS).unref()
}
