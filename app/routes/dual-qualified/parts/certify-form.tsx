import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { DualApplicationPage } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

const DECISIONS = ["certified", "refused"] as const

/** Certified until a day, by the policy's term where none is written; or refused with the reason. */
export function CertifyForm({ page, formToken, answer }: { page: DualApplicationPage; formToken: string; answer: unknown }) {
  const { t, locale, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["certifiedOn", "validUntilOn", "note"])
  const { application, defaultUntil, termYears, today } = page
  const chosen = errors.typed("decision") ?? "certified"
  const theirs = application.state === "certified" || application.state === "refused" ? t(`dual.decision.${application.state}`) : null
  const mine = DECISIONS.find((decision) => decision === errors.typed("decision"))
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={answer}
        version={application.version}
        rows={[
          { label: t("dual.decide"), mine: mine === undefined ? null : t(`dual.decision.${mine}`), theirs },
          { label: t("dual.column.certified"), mine: errors.typed("certifiedOn"), theirs: application.certifiedOn },
          { label: t("dual.note"), mine: errors.typed("note"), theirs: application.panelNote },
        ]}
      />
      <fieldset>
        <legend className="visually-hidden">{t("dual.decide")}</legend>
        {DECISIONS.map((decision) => (
          <label key={decision} className="mr-6 inline-flex min-h-target items-center">
            <input type="radio" name="decision" value={decision} defaultChecked={chosen === decision} className="mr-2 h-5 w-5" />
            {t(`dual.decision.${decision}`)}
          </label>
        ))}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <DateField
          id="certifiedOn"
          name="certifiedOn"
          label={t("dual.column.certified")}
          defaultValue={errors.typed("certifiedOn") ?? today}
          error={errors.of("certifiedOn")}
          max={today}
        />
        <DateField
          id="validUntilOn"
          name="validUntilOn"
          label={t("dual.column.until")}
          hint={
            defaultUntil === null || termYears === null
              ? t("dual.until_hint_none")
              : t("dual.until_hint", { years: termYears, until: formatDate(defaultUntil, locale) })
          }
          defaultValue={errors.typed("validUntilOn")}
          error={errors.of("validUntilOn")}
          optional={defaultUntil !== null}
        />
      </div>
      <TextArea
        id="note"
        name="note"
        label={t("dual.note")}
        hint={t("dual.note_hint_panel")}
        defaultValue={errors.typed("note") ?? ""}
        error={errors.of("note")}
        rows={3}
        maxLength={500}
      />
      <div>
        <SubmitButton>{t("dual.do.decide")}</SubmitButton>
      </div>
    </Form>
  )
}
