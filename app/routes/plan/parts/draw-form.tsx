import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import type { AssessmentsPage } from "~/features/plan/assessments/assessment-page"
import { KIND_CHOICES } from "~/features/plan/assessments/assessments.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** Starts an assessment: of which plan, which kind, as of which day, under which title. */
export function DrawForm({ page, formToken, answer }: { page: AssessmentsPage; formToken: string; answer: unknown }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const errors = refusedErrors(answer, translator, ["plan", "kind", "title", "asOf"])
  const said = page.suggestions.map(({ planName, days }) =>
    t("assessments.draw.usual_of", {
      plan: planName,
      days: days
        .map(({ kind, asOf }) => t("assessments.draw.usual", { kind: t(`assessments.kind.${kind}`), on: formatDate(asOf, locale) }))
        .join(t("layout.list_separator")),
    }),
  )
  const planId = errors.typed("plan") ?? page.suggestedPlan
  const usual = page.suggestions.find((each) => each.planId === planId)?.days[0]
  return (
    <Form method="post" className="grid max-w-reading gap-4">
      <p className="text-muted">{t("assessments.draw_text")}</p>
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <Select
        id="plan"
        name="plan"
        label={t("assessments.draw.plan")}
        defaultValue={planId}
        error={errors.of("plan")}
        options={page.plans.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="kind"
        name="kind"
        label={t("assessments.draw.kind")}
        defaultValue={errors.typed("kind") ?? "yearly"}
        error={errors.of("kind")}
        options={KIND_CHOICES.map((kind) => ({ value: kind, label: t(`assessments.kind.${kind}`) }))}
      />
      <DateField
        id="asOf"
        name="asOf"
        label={t("assessments.draw.as_of")}
        hint={said.join(" ")}
        defaultValue={errors.typed("asOf") ?? usual?.asOf}
        error={errors.of("asOf")}
        max={page.today}
      />
      <TextField
        id="title"
        name="title"
        label={t("assessments.draw.title")}
        hint={t("assessments.draw.title_hint")}
        defaultValue={errors.typed("title")}
        error={errors.of("title")}
        maxLength={80}
        required
      />
      <div>
        <SubmitButton name="intent" value="draw">
          {t("assessments.draw_submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
