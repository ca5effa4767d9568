import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { FILING_CHOICES, MOST_FILES, type NewClaimPage } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes } from "~/platform/i18n/format"
import { EvidenceField } from "./evidence-field"
import { RepeatsNote } from "./repeats-note"
import { repeatsIn, typedFiling } from "./typed-filing"

interface FilingFormProps {
  page: NewClaimPage
  formToken: string
  /** what the last sending got: refused, or asked whether it is another training */
  answer: unknown
}

const LABELS = [
  ["projectName", "claims.field.project"],
  ["organiser", "claims.field.organiser"],
  ["level", "claims.field.level"],
  ["topic", "claims.field.topic"],
  ["delivery", "claims.field.delivery"],
  ["startsOn", "claims.field.starts"],
  ["endsOn", "claims.field.ends"],
  ["hours", "claims.field.hours"],
  ["certificateNo", "claims.field.certificate"],
  ["file", "claims.field.files"],
] as const
const FIELDS = LABELS.map(([name]) => name)

/** A training with its evidence, new or amended. The files come last, so that everything else has arrived where one of them is refused. */
export function FilingForm({ page, formToken, answer }: FilingFormProps) {
  const { t, label, ...translator } = useTranslate()
  const { claim, files, today, maxBytes } = page
  const errors = refusedErrors(answer, translator, FIELDS)
  const typed = typedFiling({ answer, claim })
  const repeats = repeatsIn(answer)
  const wasSent = errors.summary.length > 0 || repeats.length > 0
  const summary = errors.summary.map(({ field: at, message }) => {
    const words = LABELS.find(([name]) => name === at)?.[1]
    return { field: at, message: words === undefined ? message : t("claims.error_at", { field: t(words), message }) }
  })
  const field = (name: string) => ({ id: name, name, error: errors.of(name), defaultValue: typed(name) })
  const codes = <Code extends string>(list: "trainingLevel" | "trainingTopic" | "delivery", values: readonly Code[]) => [
    { value: "", label: t("claims.choose") },
    ...values.map((value) => ({ value, label: label(list, value) })),
  ]
  return (
    <Form method="post" encType="multipart/form-data" className="grid max-w-prose gap-4">
      {!isConflict(answer) && <ErrorSummary errors={summary} />}
      <RepeatsNote repeats={repeats} />
      <input type="hidden" name="formToken" value={formToken} />
      {claim !== null && (
        <Conflict
          answer={answer}
          version={claim.version}
          rows={[
            { label: t("claims.column.state"), mine: null, theirs: t(`claims.state.${claim.state}`) },
            { label: t("claims.field.project"), mine: errors.typed("projectName"), theirs: claim.projectName },
            { label: t("claims.field.hours"), mine: errors.typed("hours"), theirs: String(claim.hours) },
          ]}
        />
      )}
      <TextField
        {...field("projectName")}
        label={t("claims.field.project")}
        hint={t("claims.field.project_hint")}
        maxLength={120}
        required
      />
      <TextField {...field("organiser")} label={t("claims.field.organiser")} maxLength={120} required />
      <div className="grid gap-4 sm:grid-cols-3 sm:items-end">
        <Select {...field("level")} label={t("claims.field.level")} options={codes("trainingLevel", FILING_CHOICES.level)} />
        <Select {...field("topic")} label={t("claims.field.topic")} options={codes("trainingTopic", FILING_CHOICES.topic)} />
        <Select {...field("delivery")} label={t("claims.field.delivery")} options={codes("delivery", FILING_CHOICES.delivery)} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <DateField {...field("startsOn")} label={t("claims.field.starts")} max={today} optional />
        <DateField {...field("endsOn")} label={t("claims.field.ends")} max={today} />
      </div>
      <TextField {...field("hours")} label={t("claims.field.hours")} hint={t("claims.field.hours_hint")} inputMode="decimal" required />
      <TextField {...field("certificateNo")} label={t("claims.field.certificate")} maxLength={60} optional />
      {files.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t("claims.field.files_standing")}</legend>
          {files.map(({ id, name, bytes }) => (
            <label key={id} className="flex min-h-target items-center break-all">
              <input
                type="checkbox"
                name={`removed-${id}`}
                value="yes"
                defaultChecked={typed(`removed-${id}`) === "yes"}
                className="mr-2 h-5 w-5 flex-none"
              />
              {t("claims.field.files_remove", { name: `${name} · ${formatBytes(bytes)}` })}
            </label>
          ))}
        </fieldset>
      )}
      <EvidenceField
        label={t(files.length > 0 ? "claims.field.files_add" : "claims.field.files")}
        hint={t("claims.field.files_hint", { most: MOST_FILES, size: formatBytes(maxBytes) })}
        wasSent={wasSent}
        error={errors.of("file")}
        most={MOST_FILES}
        maxBytes={maxBytes}
      />
      <div>
        <SubmitButton>{t(claim === null ? "claims.submit" : "claims.submit_again")}</SubmitButton>
      </div>
    </Form>
  )
}
