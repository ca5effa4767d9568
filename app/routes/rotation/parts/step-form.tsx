import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { Conflict, type ConflictRow } from "~/components/form/conflict"
import { SubmitButton } from "~/components/form/submit-button"
import type { ButtonLook } from "~/components/ui/button-look"
import type { RefusedStep } from "./refused-step"

export interface StepFormProps {
  /** where the form goes */
  readonly action: string
  readonly formToken: string
  readonly version: number
  readonly intent: string
  readonly refused: RefusedStep
  readonly title: string
  readonly text: string
  readonly submit: string
  readonly look?: ButtonLook
  /** what both versions are compared by when somebody else has changed the person meanwhile */
  readonly conflict?: readonly ConflictRow[]
  readonly children?: ReactNode
}

/** One step with a person: what follows from it, what it needs, and its button. */
export function StepForm({ action, formToken, version, intent, refused, title, text, submit, look, conflict, children }: StepFormProps) {
  return (
    <Form method="post" action={action} aria-label={title} className="grid content-start gap-3 border-t border-line pt-4">
      <h3 className="text-lg">{title}</h3>
      <p className="max-w-prose text-sm text-muted">{text}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict answer={refused.answer} version={version} rows={conflict ?? []} />
      {children}
      <div>
        <SubmitButton {...(look && { look })} name="intent" value={intent}>
          {submit}
        </SubmitButton>
      </div>
    </Form>
  )
}
