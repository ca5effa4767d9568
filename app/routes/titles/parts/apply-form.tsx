import { Form } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { OwnRoundPage } from "~/features/title-rounds/show-own-round.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

export interface ApplyFormProps {
  page: Pick<OwnRoundPage, "round" | "standing" | "application" | "isReceiving">
  formToken: string
  answer: unknown
}

/** What she can do now: apply, take it back, or nothing, and then why. */
export function ApplyForm({ page, formToken, answer }: ApplyFormProps) {
  const { t, label, locale, ...translator } = useTranslate()
  const { round, standing, application, isReceiving } = page
  const errors = refusedErrors(answer, translator, ["statement"])
  const applyBy = formatDate(round.applyByOn, locale)
  if (application !== null && application.state !== "withdrawn")
    return (
      <>
        <ErrorSummary errors={errors.summary} />
        {isReceiving && application.state === "applied" && (
          <Form method="post" className="grid max-w-prose gap-3">
            <input type="hidden" name="formToken" value={formToken} />
            <input type="hidden" name="version" value={application.version} />
            <p className="text-muted">{t("titles.withdraw_text", { until: applyBy })}</p>
            <div>
              <SubmitButton look="danger" name="intent" value="withdraw">
                {t("titles.withdraw")}
              </SubmitButton>
            </div>
          </Form>
        )}
      </>
    )
  if (!isReceiving)
    return (
      <>
        <ErrorSummary errors={errors.summary} />
        <p className="font-medium">{t("titles.not_receiving", { from: formatDate(round.opensOn, locale), until: applyBy })}</p>
      </>
    )
  if (standing.kind !== "may_apply" && standing.kind !== "may_apply_marked") return <ErrorSummary errors={errors.summary} />
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      {standing.kind === "may_apply_marked" && (
        <p className="border-l-4 border-warn bg-warn-soft p-3">
          {t("titles.marked", { missing: standing.missing.join(t("layout.list_separator")) })}
        </p>
      )}
      <TextArea
        id="statement"
        name="statement"
        label={t("titles.statement")}
        hint={t("titles.statement_hint")}
        defaultValue={errors.typed("statement") ?? application?.statement ?? ""}
        error={errors.of("statement")}
        rows={6}
        maxLength={2000}
        optional
      />
      <p className="text-sm text-muted">{t("titles.apply_freezes", { until: applyBy })}</p>
      <div>
        <SubmitButton name="intent" value="apply">
          {t("titles.apply", { title: label("title", standing.title) })}
        </SubmitButton>
      </div>
    </Form>
  )
}
