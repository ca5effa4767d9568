import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import type { SeasonProposal } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedStep } from "./refused-step"
import { SeasonDatesFields } from "./season-dates-fields"

/** The form that opens a season, with what is usual filled in. */
export function OpenSeasonForm({ proposal, formToken, answer }: { proposal: SeasonProposal; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedStep(answer, translator, "open")
  return (
    <Form method="post" action="/rotation" className="grid max-w-reading gap-4">
      <ErrorSummary errors={refused.summary} />
      <p className="text-muted">{t("season.open.lead")}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="open" />
      <div className="grid gap-4 sm:grid-cols-3 sm:items-end">
        <TextField
          id={refused.id("schoolYear")}
          name="schoolYear"
          label={t("season.open.year")}
          hint={t("season.open.year_hint")}
          inputMode="numeric"
          autoComplete="off"
          error={refused.of("schoolYear")}
          defaultValue={refused.typed("schoolYear") ?? String(proposal.schoolYear)}
          required
        />
        <DateField
          id={refused.id("drawnOn")}
          name="drawnOn"
          label={t("season.open.drawn")}
          hint={t("season.open.drawn_hint")}
          error={refused.of("drawnOn")}
          defaultValue={refused.typed("drawnOn") ?? proposal.drawnOn}
        />
      </div>
      <SeasonDatesFields refused={refused} now={proposal} />
      <div>
        <SubmitButton>{t("season.open.submit")}</SubmitButton>
      </div>
    </Form>
  )
}
