import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { useAmounts } from "../amounts"
import { type Column, DataTable } from "../table/data-table"
import { Icon } from "../ui/icon"
import { type LedgerEntry, sumHours } from "./hours-view"
import { LedgerReason } from "./ledger-reason"

/** One year of the ledger: a fold whose head carries the sums. */
export function LedgerYear({ year, entries, open }: { year: string; entries: readonly LedgerEntry[]; open: boolean }) {
  const { t } = useTranslate()
  const { amount } = useAmounts()
  const columns = useColumns()
  return (
    <details className="fold border-t border-line" open={open}>
      <summary className="flex min-h-[3rem] flex-wrap items-center rounded py-1 hover:text-accent">
        <Icon name="chevron" className="fold-mark mr-2 h-4 w-4 text-accent" />
        <h3 className="mr-4 font-semibold">{t("hours.ledger_year", { year })}</h3>
        <span className="text-sm text-muted">
          {t("hours.ledger_year_sum", {
            count: entries.length,
            recorded: amount(sumHours(entries.map((entry) => entry.recorded))),
            counted: amount(sumHours(entries.map((entry) => entry.counted))),
          })}
        </span>
      </summary>
      <div className="pb-4">
        <DataTable caption={t("hours.ledger_caption", { year })} captionHidden columns={columns} rows={entries} rowKey={({ key }) => key} />
      </div>
    </details>
  )
}

function useColumns(): readonly Column<LedgerEntry>[] {
  const { t, label, locale } = useTranslate()
  const { figure } = useAmounts()
  const text = (id: "date" | "project" | "level" | "delivery" | "recorded" | "counted" | "reason") => {
    const words = t(`hours.column.${id}`)
    return { id, header: words, label: words }
  }
  return [
    { ...text("project"), names: true, width: "md:w-[34%]", cell: ({ projectName }) => <span className="font-medium">{projectName}</span> },
    {
      ...text("date"),
      phone: "plain",
      width: "md:w-[7.5rem]",
      cell: ({ endsOn }) => <span className="whitespace-nowrap">{formatDate(endsOn, locale)}</span>,
    },
    { ...text("level"), phone: "plain", width: "md:w-[7rem]", cell: ({ level }) => label("trainingLevel", level) },
    { ...text("delivery"), phone: "plain", width: "md:w-[6.5rem]", cell: ({ delivery }) => label("delivery", delivery) },
    { ...text("recorded"), phone: "labelled", align: "end", width: "md:w-[4.5rem]", cell: ({ recorded }) => figure(recorded) },
    {
      ...text("counted"),
      phone: "labelled",
      align: "end",
      width: "md:w-[4.5rem]",
      cell: ({ counted }) => <span className={counted > 0 ? "font-semibold" : "text-muted"}>{figure(counted)}</span>,
    },
    { ...text("reason"), phone: "block", cell: (entry) => <LedgerReason entry={entry} /> },
  ]
}
