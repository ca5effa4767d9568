import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { ChecksRow } from "~/features/checked-records/check-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"

/** Frozen verdicts, one a row: its number, whose, of which rule and day, what it said, and whether her facts have changed since. */
export function ChecksTable({ rows }: { rows: readonly ChecksRow[] }) {
  const { t, locale } = useTranslate()
  const column = (id: string, label: string, cell: Column<ChecksRow>["cell"]): Column<ChecksRow> => ({ id, header: label, label, cell })
  const columns: Column<ChecksRow>[] = [
    {
      ...column("number", t("checks.column.number"), ({ number }) => (
        <Link to={`/checks/${number}`} className="link inline-block whitespace-nowrap py-2 font-medium md:py-0.5">
          {number}
        </Link>
      )),
      names: true,
    },
    column("person", t("checks.column.person"), ({ name, teacherNo, schoolName }) => (
      <span>
        {name} <span className="text-muted">{[teacherNo, schoolName].filter(Boolean).join(" · ")}</span>
      </span>
    )),
    column("rule", t("checks.column.rule"), ({ rule, asOf }) => (
      <span>
        {t(`verdict.rule.${rule}`)}{" "}
        <span className="whitespace-nowrap text-muted">{t("checks.as_of", { date: formatDate(asOf, locale) })}</span>
      </span>
    )),
    column("outcome", t("checks.column.outcome"), ({ outcome }) => (
      <span>
        <OutcomeBadge outcome={outcome} size="sm" />
      </span>
    )),
    column("made", t("checks.column.made"), ({ madeAt, madeBy }) =>
      t("checks.made", { at: formatInstant(madeAt, locale), by: madeBy ?? t("checks.made_by_system") }),
    ),
    column("since", t("checks.column.since"), ({ factsChanged }) => (
      <span>
        <Tag tone={factsChanged ? "warn" : "quiet"} icon={factsChanged ? "alert" : "check"} size="sm">
          {t(factsChanged ? "checks.changed" : "checks.unchanged")}
        </Tag>
      </span>
    )),
  ]
  return <DataTable caption={t("checks.caption")} captionHidden columns={columns} rows={rows} rowKey={({ number }) => number} />
}
