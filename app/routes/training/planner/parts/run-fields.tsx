import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import type { Allocation } from "~/features/training/runs/run-input"
import type { ShownRun } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"

export const RUN_FIELDS = [
  ...(["courseNumber", "title", "startsOn", "endsOn", "capacity", "allocation"] as const),
  ...(["enrolFromOn", "enrolUntilOn", "quotas", "acceptHours", "cost", "reason"] as const),
] as const
type Field = (typeof RUN_FIELDS)[number]
export const ALLOCATION_ORDER: readonly Allocation[] = ["need_first", "first_come", "quota_by_school", "lottery"]

/** What is usual, or what stands. */
export type RunDefaults = Pick<ShownRun, "startsOn" | "endsOn" | "enrolFromOn" | "enrolUntilOn" | "capacity" | "acceptHours"> &
  Partial<Pick<ShownRun, "title" | "allocation" | "quotas" | "cost">>

/** What a planner decides of a run: the same of a new one and of one that stands. */
export function RunFields({ run, answer }: { run: RunDefaults; answer: unknown }) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, RUN_FIELDS)
  const field = (name: Field, usual: string | number = "") => ({
    id: name,
    name,
    defaultValue: errors.typed(name) ?? String(usual),
    error: errors.of(name),
  })
  const quotas = run.quotas?.map(({ schoolCode, seats }) => `${schoolCode} ${seats}`).join("\n")
  return (
    <>
      <TextField
        {...field("title", run.title)}
        label={t("runs.column.title")}
        hint={t("runs.title_hint")}
        maxLength={80}
        autoComplete="off"
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField {...field("startsOn", run.startsOn)} label={t("runs.starts_on")} />
        <DateField {...field("endsOn", run.endsOn)} label={t("runs.ends_on")} />
        <TextField {...field("capacity", run.capacity)} label={t("runs.capacity")} inputMode="numeric" required />
        <TextField {...field("cost", run.cost ?? "")} label={t("runs.cost")} hint={t("runs.cost_hint")} inputMode="decimal" optional />
        <DateField {...field("enrolFromOn", run.enrolFromOn)} label={t("runs.enrol_from")} />
        <DateField {...field("enrolUntilOn", run.enrolUntilOn)} label={t("runs.enrol_until")} hint={t("runs.enrol_until_hint")} />
        <Select
          {...field("allocation", run.allocation ?? "need_first")}
          label={t("runs.allocation")}
          options={ALLOCATION_ORDER.map((code) => ({ value: code, label: t(`runs.allocation_is.${code}`) }))}
        />
        <TextField
          {...field("acceptHours", run.acceptHours)}
          label={t("runs.accept_hours")}
          hint={t("runs.accept_hours_hint")}
          inputMode="numeric"
          required
        />
      </div>
      <TextArea {...field("quotas", quotas)} label={t("runs.quotas")} hint={t("runs.quotas_hint")} rows={3} maxLength={10_000} optional />
    </>
  )
}
