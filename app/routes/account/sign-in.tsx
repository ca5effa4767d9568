import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Card, Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { signInForm } from "~/features/accounts/accounts.schema"
import { listDemoAccounts } from "~/features/accounts/demo-district.server"
import { signIn } from "~/features/accounts/sign-in.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo, redirectWithSession, safePath } from "~/platform/route.server"
import { DemoSignIns } from "./parts/demo-sign-ins"

/** `to`: where to go after signing in; only a path of this app. */
export const loader = guarded({ public: true }, async ({ actor, request, locale }) => {
  const to = safePath(new URL(request.url).searchParams.get("to"))
  if (actor !== null) throw redirectTo(to)
  return { title: pageTitle(locale, "accounts.sign_in.title"), to, demoAccounts: await listDemoAccounts() }
})

export const action = guarded({ public: true, form: signInForm }, async ({ actor, form, client, request, sessionHash }) => {
  const formerSession = actor?.accountId && sessionHash !== null ? { accountId: actor.accountId, idHash: sessionHash } : null
  const { sessionId, mustChangePassword } = await signIn({ ...form, client, formerSession })
  return redirectWithSession({ request, sessionId, to: mustChangePassword ? "/account/password" : safePath(form.to) })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function SignIn() {
  const { to, demoAccounts } = useLoaderData<typeof loader>()
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(useActionData<typeof action>(), translator, ["signInName", "password"])
  return (
    <Page title={t("accounts.sign_in.title")} lead={t("accounts.sign_in.lead")}>
      <div className="grid gap-8 md:grid-cols-2">
        <Card>
          <ErrorSummary errors={errors.summary} />
          <Form method="post" className="grid gap-4">
            <input type="hidden" name="to" value={to} />
            <TextField
              id="signInName"
              name="signInName"
              label={t("accounts.sign_in.name")}
              autoComplete="username"
              defaultValue={errors.typed("signInName")}
              error={errors.of("signInName")}
              required
            />
            <TextField
              id="password"
              name="password"
              type="password"
              label={t("accounts.sign_in.password")}
              autoComplete="current-password"
              error={errors.of("password")}
              required
            />
            <div>
              <SubmitButton>{t("accounts.sign_in.submit")}</SubmitButton>
            </div>
            <p className="text-sm text-muted">{t("accounts.sign_in.forgot")}</p>
          </Form>
        </Card>
        {demoAccounts !== null && <DemoSignIns accounts={demoAccounts} />}
      </div>
    </Page>
  )
}
