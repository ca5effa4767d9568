import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { listRounds } from "~/features/title-rounds/list-rounds.server"
import { showOwnRounds } from "~/features/title-rounds/show-own-rounds.server"
import { roundsSearch } from "~/features/title-rounds/title-rounds.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OwnRounds } from "./parts/own-rounds"
import { RoundsTable } from "./parts/rounds-table"

/** The rounds of title applications: for a teacher those that concern her, for everybody else all of them. */
export const loader = guarded({ can: "title_round.read", search: roundsSearch }, async ({ scope, actor, search, today, locale }) => {
  const title = pageTitle(locale, "titles.title")
  if (scope.kind !== "self") return { title, today, own: null, page: await listRounds({ scope, actor, before: search.before }) }
  const rounds = await showOwnRounds({ scope, teacherNo: actor.teacherNo ?? "", today, roundId: null })
  return { title, today, own: rounds.map(({ verdict: _, ...own }) => own), page: null }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Titles() {
  const { own, page, today } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  if (page === null)
    return (
      <Page title={t("titles.title")} lead={t("titles.own_lead")}>
        <OwnRounds rounds={own} today={today} />
      </Page>
    )
  const open = page.canOpen && (
    <Link to="/titles/new" className={buttonLook("primary")}>
      {t("titles.open")}
    </Link>
  )
  return (
    <Page
      title={page.schoolName === null ? t("titles.title") : t("titles.title_school", { school: page.schoolName })}
      lead={t("titles.lead")}
      actions={open}
    >
      {page.rounds.length === 0 ? (
        <EmptyState title={t("titles.none")} next={page.canOpen ? t("titles.none_next") : t("titles.none_wait")} action={open} />
      ) : (
        <RoundsTable rounds={page.rounds} today={today} />
      )}
      {(page.next !== null || !page.isFirst) && (
        <Pagination
          previous={page.isFirst ? null : "/titles"}
          next={page.next === null ? null : `/titles?before=${page.next}`}
          status={t("titles.count", { count: page.rounds.length })}
        />
      )}
    </Page>
  )
}
