import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { SummaryList } from "~/components/ui/summary-list"
import { copyPack } from "~/features/policy/copy-pack.server"
import { copyPackForm, packParams } from "~/features/policy/policy.schema"
import { showPack } from "~/features/policy/show-pack.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { ChangeTable } from "./parts/change-table"
import { CopyPack } from "./parts/copy-pack"
import { PackStateTag, useDays } from "./parts/pack-state-tag"
import { PackSourceWords, packAddress } from "./parts/pack-table"
import { SettingList } from "./parts/setting-list"

/** One version of a pack: every setting in words, with its clause. */
export const loader = guarded({ can: "policy.read", params: packParams }, async ({ scope, actor, params, today, locale, newFormToken }) => {
  const page = await showPack({ scope, actor, ...params, today })
  const title = pageTitle(locale, "policy.pack", { pack: page.head.packName, version: page.head.packVersion })
  return { title, page, formToken: newFormToken() }
})

/** Copies it to a draft. */
export const action = guarded(
  { can: "policy.edit", params: packParams, form: copyPackForm, idempotent: true },
  async ({ actor, params, form }) => {
    const { draftId } = await copyPack({ actor, from: params, ...form })
    return redirectTo(`/policy/drafts/${draftId}`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Pack() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, label } = useTranslate()
  const days = useDays()
  const { head, before } = page
  const holds = head.holds.length > 0 ? head.holds : [{ from: head.inForceFrom, until: head.inForceUntil }]
  return (
    <Page
      title={t("policy.pack", { pack: head.packName, version: head.packVersion })}
      kicker={
        <Link to="/policy" className="link">
          {t("policy.title")}
        </Link>
      }
      lead={t("policy.pack.lead")}
      actions={
        <Link to={`${packAddress(head)}/guards`} className="link">
          {t("policy.pack.guards", { count: page.cases })}
        </Link>
      }
    >
      <SummaryList
        items={[
          { term: t("policy.column.id"), value: <code className="break-all text-sm">{head.packId}</code> },
          { term: t("policy.column.state"), value: <PackStateTag state={head.state} /> },
          { term: t("policy.column.days"), value: holds.map((piece) => <p key={piece.from}>{days(piece)}</p>) },
          { term: t("policy.column.source"), value: <PackSourceWords pack={head} /> },
          ...(head.digest === null ? [] : [{ term: t("policy.digest"), value: <code className="break-all text-xs">{head.digest}</code> }]),
        ]}
      />
      <Section
        id="changes"
        title={
          before === null
            ? t("policy.pack.changes_title")
            : t("policy.pack.changes", { pack: before.packName, version: before.packVersion })
        }
      >
        {before === null && <p className="text-muted">{t("policy.pack.changes_first")}</p>}
        {before !== null && page.changes.length === 0 && <p className="text-muted">{t("policy.pack.changes_none")}</p>}
        {page.changes.length > 0 && (
          <ChangeTable
            changes={page.changes}
            caption={t("policy.pack.changes", { pack: before?.packName ?? "", version: before?.packVersion ?? "" })}
          />
        )}
        <div className="mt-3">
          <Fold summary={t("policy.pack.notes")}>
            <pre lang="zh-CN" className="max-w-prose whitespace-pre-wrap font-sans text-sm">
              {page.notes}
            </pre>
          </Fold>
        </div>
      </Section>
      <nav aria-label={t("policy.pack.sections")} className="mt-8 print:hidden">
        <ul className="cluster">
          {page.groups.map(({ section }) => (
            <li key={section}>
              <a href={`#section-${section}`} className="link mr-3 inline-flex min-h-target items-center">
                {label("policySection", section)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SettingList groups={page.groups} clauses={page.clauses} />
      {page.canEdit && (
        <Section id="copy" title={t("policy.pack.copy")}>
          <CopyPack formToken={formToken} answer={answer} />
        </Section>
      )}
    </Page>
  )
}
