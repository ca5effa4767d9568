import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import type { DraftPage } from "~/features/training/demand/show-draft.server"
import { useTranslate } from "~/platform/i18n/context"
import { TimeField } from "~/routes/training/planner/parts/time-field"

export const DRAFT_FIELDS = [
  ...(["courseNumber", "title", "capacity", "venueId", "trainerId", "on", "starts", "ends", "times", "reason"] as const),
  ...(["trainerIds", "endsOn"] as const),
] as const
const MEANT = ["suggestedCourse", "teacherNos", "hours"] as const

interface Shown {
  readonly page: DraftPage
  /** of the suggestion, by name of the field */
  readonly asked: Readonly<Record<string, string>>
  readonly answer: unknown
}

/** Everything of a suggestion that a planner may change before it is drafted. */
export function DraftFields({ page, asked, answer }: Shown) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, DRAFT_FIELDS)
  const usual = (name: string) => errors.typed(name) ?? asked[name] ?? ""
  const field = (name: (typeof DRAFT_FIELDS)[number]) => ({ id: name, name, defaultValue: usual(name), error: errors.of(name) })
  const isSoft = errors.summary.some(({ field: of }) => of === "reason")
  return (
    <>
      {MEANT.map((name) => (
        <input key={name} type="hidden" name={name} value={usual(name) || (name === "suggestedCourse" ? (asked.courseNumber ?? "") : "")} />
      ))}
      <Select
        {...field("courseNumber")}
        label={t("runs.column.course")}
        options={page.courses.map(({ number, name, hours }) => ({
          value: number,
          label: t("runs.course_choice", { name, number, hours }),
        }))}
      />
      <TextField {...field("title")} label={t("runs.column.title")} maxLength={80} autoComplete="off" required />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField {...field("on")} label={t("suggestions.first_on")} />
        <TextField {...field("times")} label={t("schedule.times")} inputMode="numeric" required />
        <TimeField {...field("starts")} label={t("schedule.starts")} />
        <TimeField {...field("ends")} label={t("schedule.ends")} />
        <TextField {...field("capacity")} label={t("runs.capacity")} inputMode="numeric" required />
      </div>
      <Select
        {...field("venueId")}
        label={t("runs.session.place")}
        options={[
          { value: "", label: t("runs.session.online") },
          ...page.venues.map(({ id, name, capacity, opens, closes }) => ({
            value: String(id),
            label: t("schedule.venue_choice", { name, capacity, opens, closes }),
          })),
        ]}
      />
      <Select
        {...field("trainerId")}
        error={errors.of("trainerId") ?? errors.of("trainerIds")}
        label={t("schedule.trainer_first")}
        options={[
          { value: "", label: t("schedule.nobody") },
          ...page.trainers.map(({ id, name, organisation }) => ({ value: String(id), label: `${name}（${organisation}）` })),
        ]}
      />
      <TextArea
        {...field("reason")}
        error={isSoft ? t("schedule.reason_needed") : errors.of("reason")}
        label={t("schedule.reason")}
        hint={t("schedule.reason_hint")}
        rows={2}
        maxLength={300}
        optional
      />
    </>
  )
}
