import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { ChoiceLinks } from "~/components/ui/choice-links"
import type { SuggestionsPage, UnmetPerson } from "~/features/training/demand/demand-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { suggestionsAddress } from "./demand-address"

/** Who lacks hours though all the runs suggested were held, person by person, with the cause. */
export function UnmetList({ page }: { page: SuggestionsPage }) {
  const { t, locale } = useTranslate()
  const { unmet, wishes } = page
  const to = (place: { unmet?: number; cause?: typeof unmet.cause }) =>
    `${suggestionsAddress(wishes, { page: page.page, cause: unmet.cause, ...place })}#unmet`
  const column = (id: "name" | "school" | "hours" | "places" | "by" | "cause", cell: Column<UnmetPerson>["cell"], more = {}) => ({
    ...{ id, header: t(`unmet.column.${id}`), label: t(`unmet.column.${id}`), phone: "labelled" as const, cell },
    ...more,
  })
  const columns: readonly Column<UnmetPerson>[] = [
    column(
      "name",
      ({ teacherNo, name }) => (
        <Link to={`/people/${teacherNo}`} className="link -my-0.5 inline-block py-0.5 font-medium">
          {name}
        </Link>
      ),
      { names: true },
    ),
    column("school", ({ schoolName }) => schoolName, { phone: "plain" }),
    column(
      "hours",
      ({ hours, concentratedHours }) =>
        concentratedHours === 0
          ? formatNumber(hours)
          : t("unmet.of_which", { hours: formatNumber(hours), concentrated: formatNumber(concentratedHours) }),
      { align: "end" },
    ),
    column("places", ({ places }) => formatNumber(places), { align: "end" }),
    column("by", ({ byOn }) => <span className="whitespace-nowrap">{formatDate(byOn, locale)}</span>),
    column("cause", ({ cause }) => t(`unmet.cause.${cause}`), { phone: "block" }),
  ]
  const causes = unmet.byCause.filter(({ people }) => people > 0)
  if (unmet.total === 0) return <EmptyState title={t("unmet.none")} next={t("unmet.none_next")} />
  return (
    <>
      <ChoiceLinks
        label={t("unmet.column.cause")}
        choices={[
          {
            key: "all",
            to: to({ cause: "", unmet: 1 }),
            text: `${t("layout.all")} ${formatNumber(unmet.total)}`,
            chosen: unmet.cause === "",
          },
          ...causes.map(({ cause, people }) => ({
            ...{ key: cause, to: to({ cause, unmet: 1 }), text: `${t(`unmet.short.${cause}`)} ${formatNumber(people)}` },
            chosen: unmet.cause === cause,
          })),
        ]}
      />
      <div className="mt-4">
        <DataTable caption={t("unmet.title")} captionHidden columns={columns} rows={unmet.people} rowKey={({ teacherNo }) => teacherNo} />
      </div>
      {unmet.pages > 1 && (
        <Pagination
          previous={unmet.page === 1 ? null : to({ unmet: unmet.page - 1 })}
          next={unmet.page === unmet.pages ? null : to({ unmet: unmet.page + 1 })}
          status={t("suggestions.page_of", { page: unmet.page, pages: unmet.pages })}
        />
      )}
    </>
  )
}
