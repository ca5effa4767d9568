import type { SuggestedRun } from "~/features/training/demand/demand-page"

/** A suggestion as the fields of the form that drafts it. */
export function draftFieldsOf({ course, venue, trainer, days, starts, ends, seats, people, hours }: SuggestedRun) {
  return {
    ...{ courseNumber: course.number, title: course.name, capacity: String(seats), venueId: String(venue?.id ?? "") },
    ...{ trainerId: String(trainer.id), on: days[0] ?? "", starts, ends, times: String(days.length), hours: String(hours) },
    teacherNos: people.map(({ teacherNo }) => teacherNo).join(","),
  }
}
