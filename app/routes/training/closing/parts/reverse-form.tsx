import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { ClosingPage } from "~/features/training/closing/closing-page"
import { useTranslate } from "~/platform/i18n/context"

/** Takes a closing back whole, with the reason. */
export function ReverseForm({ page: { run }, formToken, answer }: { page: ClosingPage; formToken: string; answer: unknown }) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, ["reason"])
  return (
    <div className="mt-6">
      <Fold summary={t("closing.reverse")} open={errors.summary.length > 0}>
        <Form method="post" className="grid max-w-prose gap-4 pt-2">
          <p className="text-muted">{t("closing.reverse_text")}</p>
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="intent" value="reverse" />
          <Conflict
            answer={answer ?? null}
            version={run.version}
            rows={[{ label: t("closing.title"), mine: t("runs.state.announced"), theirs: t(`runs.state.${run.state}`) }]}
          />
          <TextArea
            id="reason"
            name="reason"
            label={t("closing.reverse_reason")}
            error={errors.of("reason")}
            defaultValue={errors.typed("reason")}
            rows={2}
            maxLength={200}
            required
          />
          <div>
            <SubmitButton look="danger">{t("closing.reverse")}</SubmitButton>
          </div>
        </Form>
      </Fold>
    </div>
  )
}
