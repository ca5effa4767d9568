import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { showLibrary } from "~/features/policy/show-library.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { DraftTable } from "./parts/draft-table"
import { PackTable } from "./parts/pack-table"

/** The policy library: every pack with its days, and for HR the drafts. */
export const loader = guarded({ can: "policy.read" }, async ({ scope, actor, today, locale }) => ({
  title: pageTitle(locale, "policy.title"),
  page: await showLibrary({ scope, actor, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Library() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  return (
    <Page title={t("policy.title")} lead={t("policy.lead")}>
      <Section id="packs" title={t("policy.packs")}>
        <PackTable packs={page.packs} />
      </Section>
      {page.drafts !== null && (
        <Section id="drafts" title={t("policy.drafts")}>
          {page.drafts.length === 0 ? (
            <EmptyState title={t("policy.drafts_none")} next={t("policy.drafts_none_next")} />
          ) : (
            <DraftTable drafts={page.drafts} caption={t("policy.drafts_caption")} />
          )}
        </Section>
      )}
      {page.closed !== null && (
        <Section id="history" title={t("policy.history")}>
          {page.closed.length === 0 ? (
            <p className="text-muted">{t("policy.history_none")}</p>
          ) : (
            <DraftTable drafts={page.closed} caption={t("policy.history")} />
          )}
        </Section>
      )}
      <p className="mt-8 text-sm text-muted">{t("verdict.as_of", { date: formatDate(page.asOf, locale) })}</p>
    </Page>
  )
}
