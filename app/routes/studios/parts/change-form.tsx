import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import type { ButtonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import type { StudioIntent } from "~/features/studios/studios.schema"
import { useTranslate } from "~/platform/i18n/context"
import type { RefusedAnswer } from "~/platform/route.server"

const FIELDS = [
  "teacherNo",
  "role",
  "joinedOn",
  "memberId",
  "leftOn",
  "from",
  "heldOn",
  "title",
  "place",
  "people",
  "note",
  "year",
  "assessedOn",
  "result",
  "cycleEndsOn",
  "withdrawnOn",
  "reason",
] as const
export type ChangeField = (typeof FIELDS)[number]

/** The changes that are forms of their own; cancelling is one button beside its activity. */
type FormIntent = Exclude<StudioIntent, "cancel-activity">

/** What every control of a form needs: its id, its name, what was typed, and what is wrong with it. */
export type FieldOf = (
  name: ChangeField,
  usual?: string,
) => { id: string; name: string; defaultValue: string | undefined; error: string | undefined }

export interface ChangeFormProps {
  intent: FormIntent
  formToken: string
  /** what the last sending of one of the page's forms got */
  answer: unknown
  look?: ButtonLook
  /** whether the form stands open before anything was sent */
  open?: boolean
  /** what the form holds; `answer` null = another form of the page was answered */
  children: (field: FieldOf, answer: unknown, typed: (name: ChangeField) => string | undefined) => ReactNode
}

/** One change of a studio in a fold of its own, open again where it was refused. A form that can be stale holds a `Conflict`, which says all there is to say of it. */
export function ChangeForm({ intent, formToken, answer: given, look = "primary", open = false, children }: ChangeFormProps) {
  const translator = useTranslate()
  const { t } = translator
  const answer = isRefusedOf(given, intent) ? given : null
  const errors = refusedErrors(answer, translator, FIELDS)
  const field: FieldOf = (name, usual) => ({
    id: answer === null ? `${intent}-${name}` : name,
    name,
    defaultValue: errors.typed(name) ?? usual,
    error: errors.of(name),
  })
  return (
    <Fold summary={t(`studios.change.${intent}`)} open={open || answer !== null}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value={intent} />
        {children(field, answer, errors.typed)}
        <div>
          <SubmitButton look={look}>{t(`studios.change.${intent}_submit`)}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}

/** Whether an answer refuses one of the page's changes. */
export function isRefusedOf(answer: unknown, intent: StudioIntent): answer is RefusedAnswer {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return false
  return (answer.values as { intent?: string }).intent === intent
}
