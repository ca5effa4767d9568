import { Link } from "@remix-run/react"
import { useAmounts } from "~/components/amounts"
import { type Column, DataTable } from "~/components/table/data-table"
import { SortLink } from "~/components/table/sort-link"
import { isDated, type StandingsPage, type StandingsRow, type StandingsSort } from "~/features/desk/standings-page"
import { useTranslate } from "~/platform/i18n/context"
import { listAddress } from "./list-address"
import { dayInWords, figureInWords } from "./standing-figure"
import { StandingTag, UnderReviewTag } from "./standing-tag"
import { whyInWords } from "./standing-why"

type Shown = Pick<StandingsPage, "rule" | "filter" | "rows"> & {
  /** numbers of the people who contest a criterion of the verdict */
  readonly underReview: readonly string[]
}

/** The people asked for, one row each: who, where, how far, and why. */
export function StandingsTable({ rule, filter, rows, underReview }: Shown) {
  const { t } = useTranslate()
  const columns = useColumns({ rule, filter, underReview })
  const caption = t("desk.caption", { rule: t(`verdict.rule.${rule}`) })
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ teacherNo }) => teacherNo} />
}

function useColumns({ rule, filter, underReview }: Omit<Shown, "rows">): readonly Column<StandingsRow>[] {
  const translator = useTranslate()
  const { t, label } = translator
  const { amount } = useAmounts()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const sortable = (id: StandingsSort, words: string) => {
    const sorted = filter.sort === id ? ("ascending" as const) : null
    const header = <SortLink label={words} to={listAddress(rule, { ...filter, sort: id })} sorted={sorted} />
    return { id, label: words, header, sort: sorted ?? ("none" as const) }
  }
  const due: readonly Column<StandingsRow>[] = isDated(rule)
    ? [
        {
          ...sortable("due", t(`desk.column.due.${rule}`)),
          phone: "labelled",
          cell: (row) => <span className="whitespace-nowrap">{dayInWords(rule, row, translator)}</span>,
        },
      ]
    : []
  return [
    {
      ...sortable("name", t("people.column.name")),
      names: true,
      cell: ({ teacherNo, name }) => (
        <Link
          to={`/people/${encodeURIComponent(teacherNo)}`}
          prefetch="intent"
          className="link -my-0.5 inline-block whitespace-nowrap py-0.5 font-medium"
        >
          {name}
        </Link>
      ),
    },
    {
      ...plain("teacher_no", t("people.column.teacher_no")),
      phone: "plain",
      cell: ({ teacherNo }) => <span className="text-muted">{teacherNo}</span>,
    },
    { ...sortable("school", t("people.column.school")), phone: "plain", cell: ({ schoolName }) => schoolName },
    {
      ...plain("stage_subject", t("people.column.stage_subject")),
      phone: "plain",
      cell: ({ postKind, stage, subject }) =>
        [postKind !== "teacher" && label("postKind", postKind), stage && label("stage", stage), subject].filter(Boolean).join(" · "),
    },
    {
      ...plain("figure", t(`desk.column.figure.${rule}`)),
      phone: "labelled",
      cell: (row) => figureInWords(rule, row, translator, amount) ?? "–",
    },
    ...due,
    {
      ...plain("verdict", t("desk.column.verdict")),
      phone: "block",
      width: "md:w-[19rem]",
      cell: (row) => (
        <>
          <StandingTag rule={rule} outcome={row.outcome} />
          {underReview.includes(row.teacherNo) && <UnderReviewTag />}
          <p className="mt-1 text-muted">{whyInWords(rule, row, translator)}</p>
        </>
      ),
    },
  ]
}
