/** Reads a calendar as a program of somebody else does: with ical.js, which knows nothing of how ours was written. */
import ICAL from "ical.js"

export interface ReadEvent {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly location: string | null
  readonly status: string
  readonly sequence: number
  readonly url: string
  /** in its own zone, as written */
  readonly starts: string
  readonly ends: string
  /** the instant, by the zone that the calendar describes */
  readonly startsAt: string
}

/** The events of a calendar in its order. Throws where it is no calendar. */
export function readCalendar(text: string): { readonly name: string; readonly events: readonly ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone)
  const textOf = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)?.toString() ?? null
  return {
    name: textOf(calendar, "x-wr-calname") ?? "",
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component)
      return {
        ...{ uid: event.uid, summary: event.summary, description: event.description, sequence: Number(event.sequence) },
        location: textOf(component, "location"),
        status: textOf(component, "status") ?? "",
        url: textOf(component, "url") ?? "",
        starts: event.startDate.toString(),
        ends: event.endDate.toString(),
        startsAt: event.startDate.toJSDate().toISOString(),
      }
    }),
  }
}
