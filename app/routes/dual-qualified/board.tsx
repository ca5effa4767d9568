import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { ClauseFold } from "~/components/verdict/clause-fold"
import { boardSearch } from "~/features/dual-qualified/dual-qualified.schema"
import { listBoardPeople } from "~/features/dual-qualified/list-board-people.server"
import { showDualBoard } from "~/features/dual-qualified/show-dual-board.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { BoardList } from "./parts/board-list"
import { SchoolCard } from "./parts/school-card"
import { shareInWords } from "./parts/share-words"

/** The share of the dual-qualified at each vocational school; with `list`, the people behind one of its numbers. */
export const loader = guarded({ can: "dual_qualified.read", search: boardSearch }, async ({ scope, actor, search, today, locale }) => {
  const title = pageTitle(locale, "dual.title")
  const { list, ...asked } = search
  if (list !== "") return { title, board: null, people: await listBoardPeople({ scope, actor, list, ...asked, today }) }
  return { title, board: await showDualBoard({ scope, actor, today }), people: null }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function DualBoard() {
  const { board, people } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t, locale } = translator
  if (board === null) return <BoardList page={people} />
  const { schools, total, waiting } = board
  const [first] = schools
  const inAll = waiting.school + waiting.panel
  return (
    <Page
      title={board.schoolName === null ? t("dual.title") : t("dual.title_school", { school: board.schoolName })}
      lead={t("dual.lead")}
      actions={
        <Link to="/dual-qualified/queue" className={buttonLook("secondary")}>
          {inAll === 0 ? t("dual.queue_empty") : t("dual.queue_count", { count: formatNumber(inAll) })}
        </Link>
      }
    >
      {total !== null && (
        <Section title={t("dual.total")} id="total">
          <p className="max-w-reading text-lg">{shareInWords(total, translator)}</p>
        </Section>
      )}
      {!board.hasPolicy && <EmptyState title={t("dual.no_policy")} next={t("dual.no_policy_next")} />}
      {board.hasPolicy && schools.length === 0 && <EmptyState title={t("dual.no_schools")} next={t("dual.no_schools_next")} />}
      {schools.map((school) => (
        <Section key={school.code} id={`school-${school.code}`} title={board.schoolName === null ? school.name : t("dual.share")}>
          <SchoolCard school={school} />
        </Section>
      ))}
      {first !== undefined && (
        <div className="mt-8">
          <ClauseFold clause={first.share.clause} words={board.clauses[first.share.clause.id] ?? null} />
        </div>
      )}
      {board.computedAt !== null && (
        <p className="mt-4 text-sm text-muted">
          {t("layout.computed", { at: formatInstant(board.computedAt, locale) })} ·{" "}
          {t("desk.as_of", { date: formatDate(board.asOf, locale) })}
        </p>
      )}
    </Page>
  )
}
