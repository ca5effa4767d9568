import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Card, Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { passwordForm } from "~/features/accounts/accounts.schema"
import { changePassword } from "~/features/accounts/change-password.server"
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "~/features/accounts/password-policy"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectWithSession } from "~/platform/route.server"

export const loader = guarded({ can: "session.own", beforePasswordChange: true }, ({ locale, mustChangePassword }) => ({
  title: pageTitle(locale, "accounts.password.title"),
  mustChangePassword,
  minimum: PASSWORD_MIN_LENGTH,
  maximum: PASSWORD_MAX_LENGTH,
}))

export const action = guarded(
  { can: "session.own", beforePasswordChange: true, form: passwordForm },
  async ({ actor, form: { oldPassword, newPassword }, client, request, mustChangePassword }) => {
    const { sessionId } = await changePassword({ actor, oldPassword, newPassword, client })
    return redirectWithSession({ request, sessionId, to: mustChangePassword ? "/" : "/account?changed=password" })
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

const FIELDS = ["oldPassword", "newPassword", "newPasswordAgain"] as const

export default function Password() {
  const { mustChangePassword, minimum, maximum } = useLoaderData<typeof loader>()
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(useActionData<typeof action>(), translator, FIELDS)
  const labels = {
    oldPassword: t("accounts.password.old"),
    newPassword: t("accounts.password.new"),
    newPasswordAgain: t("accounts.password.again"),
  }
  return (
    <Page title={t("accounts.password.title")} lead={mustChangePassword ? t("accounts.password.must") : t("accounts.password.effect")}>
      <Card className="max-w-prose">
        <ErrorSummary errors={errors.summary} />
        <Form method="post" className="grid gap-4">
          {FIELDS.map((field) => (
            <TextField
              key={field}
              id={field}
              name={field}
              type="password"
              label={labels[field]}
              hint={field === "newPassword" ? t("accounts.password.new_hint", { minimum, maximum }) : undefined}
              autoComplete={field === "oldPassword" ? "current-password" : "new-password"}
              error={errors.of(field)}
              required
            />
          ))}
          <div>
            <SubmitButton>{t("accounts.password.submit")}</SubmitButton>
          </div>
        </Form>
      </Card>
    </Page>
  )
}
