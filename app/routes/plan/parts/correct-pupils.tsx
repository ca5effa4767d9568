import { Form } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { ShownPupilCount } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { refusedPart } from "./refused-part"

interface CorrectPupilsProps {
  count: ShownPupilCount
  formToken: string
  answer: unknown
}

/** Corrects a pupil number, or takes it back. A form that saw a number corrected since is refused: the list shows the present one. */
export function CorrectPupils({ count, formToken, answer }: CorrectPupilsProps) {
  const { t, locale, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: `correct-${count.id}`, told: { version: String(count.id) } })
  return (
    <Fold summary={t("balance.correct_of", { on: formatDate(count.countedOn, locale) })} open={refused.answer !== null}>
      <ErrorSummary errors={refused.summary} />
      <div className="flex flex-wrap items-end gap-4">
        <Form method="post" className="flex flex-wrap items-end gap-4">
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="version" value={count.id} />
          <TextField
            id={refused.id("pupils")}
            name="pupils"
            inputMode="numeric"
            label={t("balance.pupils_count")}
            defaultValue={refused.typed("pupils") ?? String(count.pupils)}
            error={refused.of("pupils")}
            maxLength={8}
            required
          />
          <SubmitButton look="secondary" name="intent" value="correct">
            {t("balance.correct_submit")}
          </SubmitButton>
        </Form>
        <Form method="post">
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="version" value={count.id} />
          <SubmitButton look="danger" name="intent" value="withdraw">
            {t("balance.withdraw_submit")}
          </SubmitButton>
        </Form>
      </div>
    </Fold>
  )
}
