import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { HeadcountView, HostChoice } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"

export interface HostTableProps {
  readonly caption: string
  readonly hosts: readonly HostChoice[]
  /** the code of the school that is chosen; "" = none yet */
  readonly chosen: string
  /** the id of the first choice: where an error leads */
  readonly firstId?: string
}

/** Schools to choose from, one a row: whether her stage is taught, and the people there now and with everybody assigned. */
export function HostTable({ caption, hosts, chosen, firstId }: HostTableProps) {
  const { t } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const change = ({ now, after }: HeadcountView) => t("season.assign.change", { now, after })
  const columns: readonly Column<HostChoice>[] = [
    {
      ...plain("school", t("season.assign.column.school")),
      names: true,
      cell: ({ code, name, isPublic }) => (
        <label className="flex min-h-target cursor-pointer items-center">
          <input
            id={code === hosts[0]?.code ? firstId : undefined}
            type="radio"
            name="host"
            value={code}
            defaultChecked={code === chosen}
            className="mr-2 h-5 w-5 flex-none"
          />
          <span>
            {name}
            {!isPublic && <span className="ml-2 text-muted">{t("season.assign.private")}</span>}
          </span>
        </label>
      ),
    },
    {
      ...plain("match", t("season.assign.column.match")),
      phone: "labelled",
      cell: ({ stageMatches }) => <Match stageMatches={stageMatches} />,
    },
    {
      ...plain("alike", t("season.assign.column.alike")),
      phone: "labelled",
      align: "end",
      cell: ({ alike }) => change(alike),
    },
    { ...plain("all", t("season.assign.column.all")), phone: "labelled", align: "end", cell: ({ all }) => change(all) },
  ]
  return (
    <div className="max-h-[26rem] overflow-y-auto rounded border border-line px-3">
      <DataTable caption={caption} captionHidden columns={columns} rows={hosts} rowKey={({ code }) => code} />
    </div>
  )
}

function Match({ stageMatches }: Pick<HostChoice, "stageMatches">) {
  const { t } = useTranslate()
  if (stageMatches === null)
    return (
      <Tag tone="quiet" icon="question" size="sm">
        {t("season.assign.match.unknown")}
      </Tag>
    )
  return (
    <Tag tone={stageMatches ? "good" : "warn"} icon={stageMatches ? "check" : "alert"} size="sm">
      {t(stageMatches ? "season.assign.match.yes" : "season.assign.match.no")}
    </Tag>
  )
}
