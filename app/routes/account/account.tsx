import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { ownSessionsForm } from "~/features/accounts/accounts.schema"
import { endOtherSessions } from "~/features/accounts/end-other-sessions.server"
import { endSession } from "~/features/accounts/end-session.server"
import { listOwnSessions } from "~/features/accounts/list-sessions.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { SessionTable } from "./parts/session-table"

export const loader = guarded({ can: "session.own" }, async ({ actor, sessionHash, locale, request }) => ({
  title: pageTitle(locale, "accounts.own.title"),
  own: { name: actor.displayName, role: actor.role, teacherNo: actor.teacherNo, schoolCode: actor.schoolCode },
  sessions: await listOwnSessions({ actor, sessionHash }),
  passwordChanged: new URL(request.url).searchParams.get("changed") === "password",
}))

/** Answers how many sessions it ended. */
export const action = guarded({ can: "session.own", form: ownSessionsForm }, async ({ actor, form, sessionHash }) => {
  if (form.intent === "end-others") return { ended: await endOtherSessions({ actor, sessionHash }) }
  await endSession({ actor, key: form.key })
  return { ended: 1 }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Account() {
  const { own, sessions, passwordChanged } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const facts = [
    { term: t("accounts.own.name"), value: own.name },
    { term: t("accounts.own.role"), value: own.role === "system" ? "" : t(`layout.role.${own.role}`) },
    ...(own.teacherNo === null ? [] : [{ term: t("accounts.own.teacher_no"), value: own.teacherNo }]),
    ...(own.schoolCode === null ? [] : [{ term: t("accounts.own.school_code"), value: own.schoolCode }]),
  ]
  return (
    <Page
      title={t("accounts.own.title")}
      actions={
        <a href="/account/password" className={buttonLook("secondary")}>
          {t("accounts.own.password")}
        </a>
      }
    >
      {passwordChanged && <Notice>{t("accounts.own.password_changed")}</Notice>}
      {answer && "ended" in answer && <Notice>{t("accounts.sessions.ended", { count: answer.ended })}</Notice>}
      <SummaryList items={facts} />
      <Section title={t("accounts.sessions.title")} id="sessions">
        <SessionTable sessions={sessions} />
        {sessions.length > 1 && (
          <Form method="post" className="mt-4">
            <SubmitButton look="secondary" name="intent" value="end-others">
              {t("accounts.sessions.end_others")}
            </SubmitButton>
          </Form>
        )}
      </Section>
    </Page>
  )
}
