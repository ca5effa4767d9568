import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { AssessedIndicator } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

interface CommentFormProps {
  indicator: AssessedIndicator
  formToken: string
  answer: unknown
}

/** Writes what the office says of one indicator, and what is to be done. */
export function CommentForm({ indicator: { result, comment }, formToken, answer }: CommentFormProps) {
  const { t, ...translator } = useTranslate()
  const { id: indicatorId, text } = result
  const refused = refusedPart(answer, translator, { prefix: `c-${indicatorId}`, told: { intent: "comment", indicatorId } })
  const row = (name: "text" | "measures", label: string) => ({ label, mine: refused.typed(name), theirs: comment?.[name] })
  return (
    <div className="print:hidden">
      <Fold
        summary={t(comment === null ? "assessments.one.comment_write" : "assessments.one.comment_change", { text })}
        open={refused.answer !== null}
      >
        <Form method="post" className="grid max-w-reading gap-4">
          {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="indicatorId" value={indicatorId} />
          <Conflict
            answer={refused.answer}
            version={comment?.writtenAt ?? ""}
            rows={[row("text", t("assessments.one.comment")), row("measures", t("assessments.one.measures"))]}
          />
          <TextArea
            id={refused.id("text")}
            name="text"
            label={t("assessments.one.comment")}
            defaultValue={refused.typed("text") ?? comment?.text}
            error={refused.of("text")}
            rows={3}
            maxLength={1000}
          />
          <TextArea
            id={refused.id("measures")}
            name="measures"
            label={t("assessments.one.measures")}
            hint={t("assessments.one.measures_hint")}
            defaultValue={refused.typed("measures") ?? comment?.measures}
            error={refused.of("measures")}
            rows={3}
            maxLength={1000}
          />
          <div>
            <SubmitButton look="secondary" name="intent" value="comment">
              {t("assessments.one.comment_submit")}
            </SubmitButton>
          </div>
        </Form>
      </Fold>
    </div>
  )
}
