import { calendarParams, calendarSearch } from "~/features/training/feeds/feeds.schema"
import { sendCalendar } from "~/features/training/feeds/send-calendar.server"
import { guarded } from "~/platform/route.server"

/** A calendar for whoever has its address: a calendar program signs in nowhere. */
export const loader = guarded(
  { public: true, params: calendarParams, search: calendarSearch, resource: true },
  ({ params: { file }, search: { lang }, request, today }) =>
    sendCalendar({
      secret: file.slice(0, -".ics".length),
      locale: lang || "zh-CN",
      known: request.headers.get("if-none-match"),
      origin: new URL(request.url).origin,
      today,
    }),
)
