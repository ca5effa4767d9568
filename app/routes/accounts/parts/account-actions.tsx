import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import type { ButtonLook } from "~/components/ui/button-look"
import type { AccountSummary } from "~/features/accounts/account-summary"
import { useTranslate } from "~/platform/i18n/context"
import { PlaceFields } from "./place-fields"

export interface AccountActionsProps {
  account: AccountSummary
  formToken: string
  /** what the last sending of one of the forms got */
  answer: unknown
}

/** What an administrator can do with an account: each its own form, each saying what follows. */
export function AccountActions({ account, formToken, answer }: AccountActionsProps) {
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["role", "teacherNo", "schoolCode"])
  const hidden = (
    <>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="version" value={account.version} />
    </>
  )
  const isDisabled = account.state === "disabled"
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form method="post" className="grid max-w-prose gap-4">
        {hidden}
        <p className="text-muted">{t("accounts.one.role_text")}</p>
        <PlaceFields errors={errors} now={account} />
        <div>
          <SubmitButton look="secondary" name="intent" value="change-role">
            {t("accounts.one.role")}
          </SubmitButton>
        </div>
      </Form>
      <div className="mt-8 grid gap-6 md:grid-cols-3">
        <OneAction hidden={hidden} text={t("accounts.one.reset_text")} intent="reset-password" label={t("accounts.one.reset")} />
        <OneAction hidden={hidden} text={null} intent="end-sessions" label={t("accounts.one.end_sessions")} />
        {isDisabled ? (
          <OneAction hidden={hidden} text={t("accounts.one.enable_text")} intent="enable" label={t("accounts.one.enable")} />
        ) : (
          <OneAction
            hidden={hidden}
            text={t("accounts.one.disable_text")}
            intent="disable"
            label={t("accounts.one.disable")}
            look="danger"
          />
        )}
      </div>
    </>
  )
}

interface OneActionProps {
  hidden: ReactNode
  text: string | null
  intent: string
  label: string
  look?: ButtonLook
}

function OneAction({ hidden, text, intent, label, look = "secondary" }: OneActionProps) {
  return (
    <Form method="post" className="grid content-between gap-3 border-t border-line pt-3">
      {hidden}
      <p className="text-sm text-muted">{text}</p>
      <div>
        <SubmitButton look={look} name="intent" value={intent}>
          {label}
        </SubmitButton>
      </div>
    </Form>
  )
}
