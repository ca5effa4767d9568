import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import type { SessionPage } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"
import { TimeField } from "./time-field"
import { typedList } from "./typed-list"

export const SESSION_FIELDS = ["on", "starts", "ends", "venueId", "trainerIds", "topic", "times", "reason"] as const

/** What the form starts from: a slot that was taken, where it was dragged to, or where it stands. */
export interface SessionDefaults {
  readonly on: string
  readonly starts: string
  readonly ends: string
  readonly venueId: string
  readonly trainerIds: readonly number[]
}

/** When and where a session is, by whom, on what; and why soft conflicts may stand. */
export function SessionFields({ page, usual, answer }: { page: SessionPage; usual: SessionDefaults; answer: unknown }) {
  const translator = useTranslate()
  const { t } = translator
  const { run, session, choices } = page
  const errors = refusedErrors(answer, translator, SESSION_FIELDS)
  const field = (name: (typeof SESSION_FIELDS)[number], stands = "") => ({
    id: name,
    name,
    defaultValue: errors.typed(name) ?? stands,
    error: errors.of(name),
  })
  const chosen = typedList(answer, "trainerIds") ?? usual.trainerIds.map(String)
  const nobody = { value: "", label: t("schedule.nobody") }
  const trainers = [
    nobody,
    ...choices.trainers.map(({ id, name, organisation }) => ({ value: String(id), label: `${name}（${organisation}）` })),
  ]
  const isSoft = errors.summary.some(({ field: of }) => of === "reason")
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <DateField {...field("on", usual.on)} label={t("runs.session.on")} />
        <TimeField {...field("starts", usual.starts)} label={t("schedule.starts")} />
        <TimeField {...field("ends", usual.ends)} label={t("schedule.ends")} />
      </div>
      <Select
        {...field("venueId", usual.venueId)}
        label={t("runs.session.place")}
        hint={t("schedule.venue_hint", { capacity: run.capacity })}
        options={[
          { value: "", label: t(run.delivery === "online" ? "runs.session.online" : "runs.session.no_place") },
          ...choices.venues.map(({ id, name, capacity, opens, closes }) => ({
            value: String(id),
            label: t("schedule.venue_choice", { name, capacity, opens, closes }),
          })),
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select {...field("trainerIds")} defaultValue={chosen[0] ?? ""} label={t("schedule.trainer_first")} options={trainers} />
        <Select
          id="trainerIds-2"
          name="trainerIds"
          defaultValue={chosen[1] ?? ""}
          label={t("schedule.trainer_second")}
          options={trainers}
          optional
        />
      </div>
      <TextField {...field("topic", session?.topic)} label={t("runs.session.topic")} maxLength={80} autoComplete="off" optional />
      <TextArea
        {...field("reason")}
        error={isSoft ? t("schedule.reason_needed") : undefined}
        label={t("schedule.reason")}
        hint={t("schedule.reason_hint")}
        rows={2}
        maxLength={300}
        optional
      />
    </>
  )
}
