import { checkInForm } from "~/features/training/attendance/attendance.schema"
import { checkIn } from "~/features/training/attendance/check-in.server"
import { guarded } from "~/platform/route.server"

/** What a phone has stored, sent as soon as there is a network: answers without a page. */
export const action = guarded(
  { can: "attendance.own", form: checkInForm, resource: true },
  async ({ actor, form, today, now }) =>
    new Response(JSON.stringify(await checkIn({ actor, form, today, now })), { headers: { "content-type": "application/json" } }),
)
