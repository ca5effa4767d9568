import { type Column, DataTable } from "~/components/table/data-table"
import type { Nearest } from "~/features/plan/report/plan-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { BehindLink } from "./behind-link"

interface NearestTableProps {
  nearest: readonly Nearest[]
  caption: string
  nameOfSchool: (code: string | null) => string
  toPath: boolean
}

/** Who or what would close the gap, and what each still lacks. */
export function NearestTable({ nearest, caption, nameOfSchool, toPath }: NearestTableProps) {
  const { t, say, locale } = useTranslate()
  const columns: readonly Column<Nearest>[] = [
    {
      id: "who",
      header: t("plan.column.who"),
      label: t("plan.column.who"),
      names: true,
      cell: ({ kind, key, label }) => <BehindLink kind={kind} rowKey={key} label={label} toPath={toPath} />,
    },
    { id: "school", header: t("plan.column.school"), label: t("plan.column.school"), cell: ({ schoolCode }) => nameOfSchool(schoolCode) },
    {
      id: "lacking",
      header: t("plan.column.lacking"),
      label: t("plan.column.lacking"),
      cell: ({ lacking }) =>
        lacking.length === 0 ? (
          t("plan.indicator.nearest_done")
        ) : (
          <ul>
            {lacking.map((phrase) => (
              <li key={say(phrase)}>{say(phrase)}</li>
            ))}
          </ul>
        ),
    },
    {
      id: "on",
      header: t("plan.column.on"),
      label: t("plan.column.on"),
      align: "end",
      cell: ({ on }) => (on === null ? "–" : formatDate(on, locale)),
    },
  ]
  return <DataTable caption={caption} captionHidden columns={columns} rows={nearest} rowKey={({ kind, key }) => `${kind}-${key}`} />
}
