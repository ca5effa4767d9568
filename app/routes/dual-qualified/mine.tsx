import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useAmounts } from "~/components/amounts"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { CriteriaList } from "~/components/verdict/criteria-list"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import { changeOwnApplication } from "~/features/dual-qualified/change-own-application.server"
import { ownForm } from "~/features/dual-qualified/dual-qualified.schema"
import { fileDualApplication } from "~/features/dual-qualified/file-dual-application.server"
import { showOwnDual } from "~/features/dual-qualified/show-own-dual.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OwnApplications } from "./parts/own-applications"
import { OwnForm } from "./parts/own-form"

/** A teacher's own certification as dual-qualified: what she holds, each condition, and her applications. */
export const loader = guarded({ can: "dual_qualified.apply" }, async ({ scope, actor, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "dual.mine"),
  page: await showOwnDual({ scope, teacherNo: actor.teacherNo ?? "", today }),
  formToken: newFormToken(),
}))

/** Files an application, amends one that came back, or takes one back. */
export const action = guarded({ can: "dual_qualified.apply", form: ownForm, idempotent: true }, async ({ actor, form, today, now }) => {
  if (form.intent === "apply") await fileDualApplication({ actor, level: form.level, statement: form.statement, today, now })
  else await changeOwnApplication({ actor, form, today, now })
  return { done: form.intent }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function MyDualQualified() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { say } = useAmounts()
  return (
    <Page title={t("dual.mine")} lead={t("dual.mine_lead")}>
      {answer && "done" in answer && <Notice>{t(`dual.done.${answer.done}`)}</Notice>}
      <p className="max-w-reading text-lg">{say(page.summary)}</p>
      <div className="mt-5">
        <OwnForm page={page} formToken={formToken} answer={answer} />
      </div>
      {page.applications.length > 0 && (
        <Section title={t("dual.my_applications")} id="applications">
          <OwnApplications applications={page.applications} />
        </Section>
      )}
      {page.conditions !== null && (
        <Section
          title={t("dual.conditions")}
          id="conditions"
          aside={
            <div>
              <OutcomeBadge outcome={page.outcome} />
            </div>
          }
        >
          <CriteriaList criteria={page.conditions} clauses={page.clauses} />
        </Section>
      )}
    </Page>
  )
}
