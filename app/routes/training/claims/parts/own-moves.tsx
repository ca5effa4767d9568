import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Section } from "~/components/layout/page"
import { Fold } from "~/components/ui/fold"
import { type ClaimPage, LONGEST_NOTE } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { sentIntent } from "./sent-intent"

interface OwnMovesProps {
  page: ClaimPage
  formToken: string
  answer: unknown
}

/** What a claimant can do with her claim but amend it: appeal its refusal, or take it back. */
export function OwnMoves({ page, formToken, answer }: OwnMovesProps) {
  const { t, locale, ...translator } = useTranslate()
  const { claim, moves, appealUntil } = page
  const sent = sentIntent(answer)
  const errors = refusedErrors(answer, translator, ["appeal"])
  const canAppeal = moves.includes("appeal")
  const canWithdraw = moves.includes("withdraw")
  const state = { label: t("claims.column.state"), mine: null, theirs: t(`claims.state.${claim.state}`) }
  if (!canAppeal && !canWithdraw) return <ErrorSummary errors={errors.summary} />
  return (
    <Section id="own-moves" title={t("claims.review")}>
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      {canAppeal && appealUntil !== null && (
        <Fold summary={t("claims.do.appeal")} open={sent === "appeal"}>
          <Form method="post" className="grid max-w-prose gap-4">
            <p>{t("claims.do.appeal_text", { until: formatDate(appealUntil, locale) })}</p>
            <input type="hidden" name="formToken" value={formToken} />
            <Conflict answer={sent === "appeal" ? answer : null} version={claim.version} rows={[state]} />
            <TextArea
              id="appeal"
              name="appeal"
              label={t("claims.appeal_words")}
              hint={t("claims.appeal_hint")}
              error={errors.of("appeal")}
              defaultValue={errors.typed("appeal")}
              maxLength={LONGEST_NOTE}
              required
            />
            <div>
              <SubmitButton name="intent" value="appeal">
                {t("claims.do.appeal")}
              </SubmitButton>
            </div>
          </Form>
        </Fold>
      )}
      {canWithdraw && (
        <Fold summary={t("claims.do.withdraw")} open={sent === "withdraw"}>
          <Form method="post" className="grid max-w-prose gap-4">
            <p>{t("claims.do.withdraw_text")}</p>
            <input type="hidden" name="formToken" value={formToken} />
            <Conflict answer={sent === "withdraw" ? answer : null} version={claim.version} rows={[state]} />
            <div>
              <SubmitButton look="danger" name="intent" value="withdraw">
                {t("claims.do.withdraw")}
              </SubmitButton>
            </div>
          </Form>
        </Fold>
      )}
    </Section>
  )
}
