import { type Column, DataTable } from "~/components/table/data-table"
import { ClauseFold } from "~/components/verdict/clause-fold"
import type { Clause } from "~/domain/policy/clause"
import type { ShownSetting } from "~/features/policy/pack-page"
import { useTranslate } from "~/platform/i18n/context"
import { useSettingName, useValueWords } from "./value-words"

type Row = Readonly<Record<string, unknown>>

/** A setting's value in words: a number or a list in a line, its parts as terms, rows as a table. */
export function SettingValue({ setting, clauses }: { setting: ShownSetting; clauses: Readonly<Record<string, Clause>> }) {
  const { value, path } = setting
  const words = useValueWords()
  const { label } = useTranslate()
  if (isRows(value)) return <RowsTable setting={setting} rows={value} clauses={clauses} />
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return (
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {Object.entries(value).map(([name, part]) => (
          <div key={name} className="flex justify-between border-b border-line py-1 sm:justify-start">
            <dt className="mr-3 text-muted">{label("policyPart", name)}</dt>
            <dd className="font-medium">{words(part, name)}</dd>
          </div>
        ))}
      </dl>
    )
  return <p className="text-lg font-medium">{words(value, path.split(".").at(-1) ?? "")}</p>
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "object" && item !== null)
}

interface RowsTableProps {
  setting: ShownSetting
  rows: readonly Row[]
  clauses: Readonly<Record<string, Clause>>
}

/** Rows of one shape. Where each carries its own clause, that is the last column. */
function RowsTable({ setting, rows, clauses }: RowsTableProps) {
  const { t, label } = useTranslate()
  const words = useValueWords()
  const settingName = useSettingName()
  const numbered = rows.map((row, at) => ({ at, clause: ownClause(row, clauses), parts: partsOf(row) }))
  const names = [...new Set(numbered.flatMap(({ parts }) => Object.keys(parts)))]
  const columns: Column<(typeof numbered)[number]>[] = [
    ...names.map((name, column): Column<(typeof numbered)[number]> => {
      const header = label("policyPart", name)
      return { id: name, header, label: header, names: column === 0, cell: ({ parts }) => words(parts[name], name) }
    }),
    ...(setting.clause === null
      ? [
          {
            id: "clause",
            header: t("verdict.clause"),
            label: t("verdict.clause"),
            phone: "block" as const,
            cell: ({ clause }: (typeof numbered)[number]) => clause !== null && <ClauseOf clause={clause} />,
          },
        ]
      : []),
  ]
  return <DataTable caption={settingName(setting.path)} captionHidden columns={columns} rows={numbered} rowKey={({ at }) => String(at)} />
}

function partsOf(row: Row): Row {
  const { value } = row
  return typeof value === "object" && value !== null ? (value as Row) : row
}

function ownClause({ clause }: Row, clauses: Readonly<Record<string, Clause>>): Clause | null {
  return typeof clause === "string" ? (clauses[clause] ?? null) : null
}

/** The clause a value stands on: where it is written at once, its words one tap away. */
export function ClauseOf({ clause }: { clause: Clause }) {
  const { id, document, article, level, title, text } = clause
  return <ClauseFold clause={{ id, document, article, local: level === "local_setting" }} words={{ title, text }} />
}
