import { Link } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import type { BoardListPage, BoardPerson } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { boardAddress } from "./dual-address"

/** The people behind one number of the board. */
export function BoardList({ page }: { page: BoardListPage }) {
  const { t, label, locale } = useTranslate()
  const { list, school, rows } = page
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: readonly Column<BoardPerson>[] = [
    {
      ...plain("name", t("people.column.name")),
      names: true,
      cell: ({ teacherNo, name }) => (
        <Link to={`/people/${encodeURIComponent(teacherNo)}`} className="link inline-flex min-h-target items-center font-medium md:min-h-0">
          {name}
        </Link>
      ),
    },
    { ...plain("teacher_no", t("people.column.teacher_no")), phone: "plain", cell: ({ teacherNo }) => teacherNo },
    { ...plain("school", t("people.column.school")), phone: "plain", cell: ({ schoolName }) => schoolName },
    { ...plain("subject", t("dual.column.subject")), phone: "plain", cell: ({ subject }) => subject ?? "–" },
    {
      ...plain("level", t("dual.column.level")),
      phone: "labelled",
      cell: ({ level }) => (level === null ? <span className="text-muted">{t("dual.no_level")}</span> : label("dualQualifiedLevel", level)),
    },
    {
      ...plain("until", t("dual.column.until")),
      phone: "labelled",
      cell: ({ validUntilOn }) => (validUntilOn === null ? "–" : formatDate(validUntilOn, locale)),
    },
    ...(list === "lacking_one"
      ? [
          {
            ...plain("lacks", t("dual.column.lacks")),
            phone: "labelled" as const,
            cell: ({ lacks }: BoardPerson) => (lacks ?? []).map((id) => label("applicationCriterion", id)).join(t("layout.list_separator")),
          },
        ]
      : []),
    {
      ...plain("under_way", t("dual.under_way")),
      phone: "labelled",
      cell: ({ underWay }) => (underWay === null ? <span className="text-muted">{t("dual.none")}</span> : t(`dual.state.${underWay}`)),
    },
  ]
  return (
    <Page
      title={t(`dual.list.${list}`)}
      kicker={
        <Link to="/dual-qualified" className="link">
          {t("dual.title")}
        </Link>
      }
      lead={page.schoolName ?? t("dual.all_schools")}
    >
      {rows.length === 0 ? (
        <EmptyState title={t("dual.list_none")} next={t("dual.list_none_next")} />
      ) : (
        <DataTable caption={t(`dual.list.${list}`)} captionHidden columns={columns} rows={rows} rowKey={({ teacherNo }) => teacherNo} />
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && boardAddress({ school, list, before: page.previous })}
          next={page.next && boardAddress({ school, list, after: page.next })}
          status={t("people.shown", { shown: rows.length })}
        />
      )}
      {page.isPart && <p className="mt-4 text-sm text-muted">{t("dual.names_part")}</p>}
      <p className="mt-6 text-sm text-muted">{t("desk.as_of", { date: formatDate(page.asOf, locale) })}</p>
    </Page>
  )
}
