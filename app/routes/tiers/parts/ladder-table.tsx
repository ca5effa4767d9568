import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { LadderRow } from "~/features/tiers/ladder-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"
import { classInWords } from "./class-words"
import { awardAddress } from "./ladder-address"

/** The people of a list of the ladder: what each holds, until when, and what lacks for the next class. */
export function LadderTable({ rows }: { rows: readonly LadderRow[] }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const column = (id: string, words: string, cell: Column<LadderRow>["cell"], more: Partial<Column<LadderRow>> = {}) => ({
    id,
    header: words,
    label: words,
    phone: "plain" as const,
    cell,
    ...more,
  })
  const columns: readonly Column<LadderRow>[] = [
    column(
      "name",
      t("people.column.name"),
      ({ teacherNo, name }) => (
        <Link to={`/people/${encodeURIComponent(teacherNo)}`} className="link -my-0.5 inline-block whitespace-nowrap py-0.5 font-medium">
          {name}
        </Link>
      ),
      { names: true },
    ),
    column("teacher_no", t("people.column.teacher_no"), ({ teacherNo }) => <span className="text-muted">{teacherNo}</span>),
    column("school", t("people.column.school"), ({ schoolName }) => schoolName),
    column("subject", t("ladder.column.subject"), ({ subject }) => subject ?? ""),
    column("tier", t("ladder.column.held"), (row) => <Held row={row} />, { phone: "labelled" }),
    column("term", t("ladder.column.term_ends"), ({ termEndsOn }) => (termEndsOn === null ? "–" : formatDate(termEndsOn, locale)), {
      phone: "labelled",
    }),
    column("next", t("ladder.column.next"), (row) => <Next row={row} translator={translator} />, { phone: "block", width: "md:w-[18rem]" }),
  ]
  return <DataTable caption={t("ladder.list.title")} captionHidden columns={columns} rows={rows} rowKey={({ teacherNo }) => teacherNo} />
}

function Held({ row }: { row: LadderRow }) {
  const translator = useTranslate()
  const { t, label, locale } = translator
  const { teacherNo, tier, level, award, lapsed, lapsedOn } = row
  const words = classInWords({ tier, level }, translator)
  return (
    <>
      {award === null ? (
        words
      ) : (
        <Link to={awardAddress(teacherNo, award)} className="link -my-0.5 inline-block py-0.5">
          {words}
        </Link>
      )}
      {lapsed !== null && lapsedOn !== null && (
        <span className="block text-muted">
          {t("ladder.lapsed_since", { tier: label("tier", lapsed), on: formatDate(lapsedOn, locale) })}
        </span>
      )}
    </>
  )
}

function Next({ row, translator }: { row: LadderRow; translator: Translator }) {
  const { t, label } = translator
  const { next, outcome, lacks } = row
  if (next === null) return <span className="text-muted">{t("ladder.none_above")}</span>
  const tier = label("tier", next)
  if (outcome === "met")
    return (
      <Tag tone="good" icon="check" size="sm">
        {t("ladder.may_apply_for", { tier })}
      </Tag>
    )
  return <>{t("ladder.lacks_for", { tier, count: row.lacking ?? lacks.length, names: namesOf(lacks, translator) })}</>
}

function namesOf(lacks: readonly string[], { t, has }: Translator): string {
  return lacks
    .map((id) => {
      const key = `verdict.criterion.${id}`
      return id === "withheld" ? t("ladder.withheld") : has(key) ? t(key) : id
    })
    .join(t("layout.list_separator"))
}
