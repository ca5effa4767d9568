import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { ApplicationPage } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"

const DECISIONS = ["granted", "refused"] as const

/** Granted on a day, or refused with a note; what has been entered may be put right until the round is closed. */
export function DecideForm({ page, formToken, answer }: { page: ApplicationPage; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const { application, today } = page
  const errors = refusedErrors(answer, translator, ["decision", "grantedOn", "note"])
  const now = application.state === "granted" || application.state === "refused" ? application.state : null
  const chosen = errors.typed("decision") ?? now ?? "granted"
  const said = (decision: string | null | undefined) =>
    decision === "granted" || decision === "refused" ? t(`titles.decision.${decision}`) : null
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={answer}
        version={application.version}
        rows={[
          { label: t("titles.decide"), mine: said(errors.typed("decision")), theirs: said(now) },
          { label: t("titles.field.grantedOn"), mine: errors.typed("grantedOn"), theirs: application.grantedOn },
          { label: t("titles.field.note"), mine: errors.typed("note"), theirs: application.decisionNote },
        ]}
      />
      <fieldset id="decision" className={errors.of("decision") ? "border-l-4 border-bad pl-3" : ""}>
        <legend className="visually-hidden">{t("titles.decide")}</legend>
        {errors.of("decision") && <p className="mb-1 font-medium text-bad">{errors.of("decision")}</p>}
        {DECISIONS.map((decision) => (
          <label key={decision} className="mr-6 inline-flex min-h-target items-center">
            <input type="radio" name="decision" value={decision} defaultChecked={chosen === decision} className="mr-2 h-5 w-5" />
            {t(`titles.decision.${decision}`)}
          </label>
        ))}
      </fieldset>
      <DateField
        id="grantedOn"
        name="grantedOn"
        label={t("titles.field.grantedOn")}
        hint={t("titles.hint.grantedOn")}
        defaultValue={errors.typed("grantedOn") ?? application.grantedOn ?? today}
        error={errors.of("grantedOn")}
        max={today}
      />
      <TextArea
        id="note"
        name="note"
        label={t("titles.field.note")}
        hint={t("titles.hint.note")}
        defaultValue={errors.typed("note") ?? application.decisionNote ?? ""}
        error={errors.of("note")}
        rows={3}
        maxLength={500}
      />
      <div>
        <SubmitButton>{t("titles.decide_save")}</SubmitButton>
      </div>
    </Form>
  )
}
