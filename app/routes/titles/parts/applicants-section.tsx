import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { ApplicantRow, RoundPage } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { roundAddress } from "./round-address"
import { ApplicationState } from "./round-state"

/** The applicants that the filter lets through, school by school in the order of their ranks. */
export function ApplicantsSection({ page }: { page: Pick<RoundPage, "round" | "applicants" | "filter" | "posts"> }) {
  const { t, label } = useTranslate()
  const { round, applicants, filter } = page
  const isFiltered = filter.school !== "" || filter.title !== ""
  const school = page.posts.rows.find(({ schoolCode }) => schoolCode === filter.school)?.schoolName ?? filter.school
  const asked = [school, filter.title === "" ? "" : label("title", filter.title)].filter(Boolean).join(" · ")
  const all = (
    <Link to={`/titles/${round.id}`} className="link inline-flex min-h-target items-center">
      {t("titles.show_all")}
    </Link>
  )
  return (
    <>
      {isFiltered && (
        <p className="mb-3">
          {t("titles.shown_only", { asked })} {all}
        </p>
      )}
      {applicants.rows.length === 0 ? (
        <EmptyState
          title={t("titles.no_applicants")}
          next={t(`titles.no_applicants_next.${round.state}`)}
          action={isFiltered ? all : null}
        />
      ) : (
        <ApplicantsTable roundId={round.id} rows={applicants.rows} />
      )}
      {(applicants.next !== null || applicants.previous !== null) && (
        <Pagination
          previous={applicants.previous && roundAddress(round.id, filter, { before: applicants.previous })}
          next={applicants.next && roundAddress(round.id, filter, { after: applicants.next })}
          status={t("people.shown", { shown: applicants.rows.length })}
        />
      )}
    </>
  )
}

function ApplicantsTable({ roundId, rows }: { roundId: number; rows: readonly ApplicantRow[] }) {
  const { t, label, locale } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: readonly Column<ApplicantRow>[] = [
    {
      ...plain("name", t("people.column.name")),
      names: true,
      cell: ({ id, name }) => (
        <Link to={`/titles/${roundId}/applications/${id}`} className="link inline-flex min-h-target items-center font-medium md:min-h-0">
          {name}
        </Link>
      ),
    },
    { ...plain("school", t("titles.column.school")), phone: "plain", cell: ({ schoolName }) => schoolName },
    { ...plain("title", t("titles.column.title")), phone: "plain", cell: ({ title }) => label("title", title) },
    {
      ...plain("rank", t("titles.column.rank")),
      align: "end",
      phone: "labelled",
      cell: ({ rank }) => (rank === null ? <span className="text-muted">{t("titles.not_ranked")}</span> : rank),
    },
    {
      ...plain("kept", t("titles.column.kept")),
      phone: "labelled",
      cell: ({ keptOutcome }) => <OutcomeBadge outcome={keptOutcome} size="sm" />,
    },
    {
      ...plain("state", t("titles.column.state")),
      phone: "labelled",
      cell: ({ state, grantedOn }) => (
        <>
          <ApplicationState state={state} />
          {grantedOn !== null && <span className="ml-2 whitespace-nowrap">{formatDate(grantedOn, locale)}</span>}
        </>
      ),
    },
  ]
  return <DataTable caption={t("titles.applicants")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
}
