import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { Notice } from "~/components/ui/notice"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import { checksSearch, freezeForm } from "~/features/checked-records/checks.schema"
import { freezeVerdicts } from "~/features/checked-records/freeze-verdicts.server"
import { listChecks } from "~/features/checked-records/list-checks.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { checksAddress, isNarrowed } from "./parts/checks-address"
import { ChecksFilterBar } from "./parts/checks-filter-bar"
import { ChecksTable } from "./parts/checks-table"
import { FreezeForm } from "./parts/freeze-form"

/** Frozen verdicts, latest first. `teacher` and `judged` fill the form to freeze. */
export const loader = guarded(
  { can: "check.read", search: checksSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => {
    const { after, before, teacher, judged, ...filter } = search
    return {
      title: pageTitle(locale, "checks.title"),
      page: await listChecks({ scope, actor, filter, after, before, today }),
      begun: { teacher, rule: judged },
      formToken: newFormToken(),
    }
  },
)

/** Freezes the verdict of one rule on everybody named. */
export const action = guarded({ can: "check.freeze", form: freezeForm, idempotent: true }, async ({ actor, form, today }) => ({
  frozen: await freezeVerdicts({ actor, teacherNos: form.teacherNos, rule: form.judgedRule, asOf: form.asOf, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Checks() {
  const { page, begun, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { filter, rows } = page
  const narrowed = isNarrowed(filter)
  return (
    <Page title={t("checks.title")} lead={t("checks.lead")}>
      {answer && "frozen" in answer && (
        <>
          <Notice>{t("checks.frozen", { count: answer.frozen.length })}</Notice>
          <ul className="mb-6 grid gap-1">
            {answer.frozen.map(({ number, name, teacherNo, outcome }) => (
              <li key={number} className="cluster">
                <Link to={`/checks/${number}`} className="link inline-block py-2 font-medium md:py-0.5">
                  {number}
                </Link>
                <span>
                  {name} <span className="text-muted">{teacherNo}</span>
                </span>
                <OutcomeBadge outcome={outcome} size="sm" />
              </li>
            ))}
          </ul>
        </>
      )}
      <ChecksFilterBar filter={filter} />
      <div className="mt-6">
        {rows.length === 0 ? (
          <EmptyState
            title={t(narrowed ? "checks.none_found" : "checks.none")}
            next={t(narrowed ? "checks.none_found_next" : "checks.none_next")}
          />
        ) : (
          <ChecksTable rows={rows} />
        )}
        {(page.next !== null || page.previous !== null) && (
          <Pagination
            previous={page.previous && checksAddress(filter, { before: page.previous })}
            next={page.next && checksAddress(filter, { after: page.next })}
            status={t("checks.shown", { count: rows.length })}
          />
        )}
      </div>
      {page.mayFreeze && (
        <Section title={t("checks.freeze")} id="freeze">
          <FreezeForm
            key={answer && "frozen" in answer ? answer.frozen[0]?.number : ""}
            formToken={formToken}
            answer={answer}
            begun={begun}
            today={page.today}
          />
        </Section>
      )}
    </Page>
  )
}
