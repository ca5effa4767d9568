import { Link } from "@remix-run/react"
import { useAmounts } from "~/components/amounts"
import { MiniBar } from "~/components/chart/mini-bar"
import { StandingBadge } from "~/components/hours/standing-badge"
import { type Column, DataTable } from "~/components/table/data-table"
import { SortLink } from "~/components/table/sort-link"
import type { PeopleFilter, PeopleRow, PeopleSort } from "~/features/people/people-page"
import { useTranslate } from "~/platform/i18n/context"
import { peopleQuery } from "./people-address"

/** The people asked for, one row each: who, where, how far. */
export function PeopleTable({ rows, filter }: { rows: readonly PeopleRow[]; filter: PeopleFilter }) {
  const { t } = useTranslate()
  const columns = useColumns(filter)
  return <DataTable caption={t("people.caption")} captionHidden columns={columns} rows={rows} rowKey={({ teacherNo }) => teacherNo} />
}

const TONES = { met: "good", on_pace: "accent", behind: "bad", undetermined: "accent", not_applicable: "accent" } as const

function useColumns(filter: PeopleFilter): readonly Column<PeopleRow>[] {
  const { t, label } = useTranslate()
  const { figure } = useAmounts()
  const plain = (id: "teacher_no" | "stage_subject" | "progress" | "standing") => {
    const words = t(`people.column.${id}`)
    return { id, header: words, label: words }
  }
  const sortable = (id: PeopleSort) => {
    const words = t(`people.column.${id}`)
    const direction = id === "remaining" ? ("descending" as const) : ("ascending" as const)
    const sorted = filter.sort === id ? direction : null
    return {
      id,
      label: words,
      header: <SortLink label={words} to={peopleQuery({ ...filter, sort: id })} sorted={sorted} />,
      sort: sorted ?? ("none" as const),
    }
  }
  return [
    {
      ...sortable("name"),
      names: true,
      cell: ({ teacherNo, name, employmentStatus }) => (
        <>
          <Link to={`/people/${encodeURIComponent(teacherNo)}`} prefetch="intent" className="link -my-0.5 inline-block py-0.5 font-medium">
            {name}
          </Link>
          {employmentStatus !== "in_post" && <span className="ml-2 text-muted">{label("employmentStatus", employmentStatus)}</span>}
        </>
      ),
    },
    { ...plain("teacher_no"), phone: "plain", cell: ({ teacherNo }) => <span className="text-muted">{teacherNo}</span> },
    { ...sortable("school"), phone: "plain", cell: ({ schoolName }) => schoolName },
    {
      ...plain("stage_subject"),
      phone: "plain",
      cell: ({ postKind, stage, subject }) =>
        [postKind !== "teacher" && label("postKind", postKind), stage && label("stage", stage), subject].filter(Boolean).join(" · "),
    },
    {
      ...plain("progress"),
      align: "end",
      phone: "block",
      width: "w-[10rem]",
      cell: ({ credited, required, standing }) =>
        required > 0 ? (
          <>
            <span className="font-semibold">{figure(credited)}</span> <span className="text-muted">/ {figure(required)}</span>
            <MiniBar value={credited} of={required} tone={TONES[standing]} />
          </>
        ) : (
          <span className="text-muted">–</span>
        ),
    },
    {
      ...sortable("remaining"),
      align: "end",
      phone: "labelled",
      cell: ({ remaining, required }) => (required > 0 ? figure(remaining) : <span className="text-muted">–</span>),
    },
    { ...plain("standing"), phone: "plain", cell: ({ standing }) => <StandingBadge standing={standing} size="sm" /> },
  ]
}
