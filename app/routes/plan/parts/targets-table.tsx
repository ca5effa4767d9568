import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { sayTarget } from "~/features/plan/report/say-indicator"
import type { PlanHead, ShownIndicator } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { sayMeasure } from "./say-measure"

interface TargetsTableProps {
  plan: PlanHead
  indicators: readonly ShownIndicator[]
  canSet: boolean
}

/** Every indicator with its target, how its words were read, by what it is counted, and the way to set it. */
export function TargetsTable({ plan, indicators, canSet }: TargetsTableProps) {
  const translator = useTranslate()
  const { t, say } = translator
  const column = (id: string, header: string) => ({ id, header, label: header })
  const columns: Column<ShownIndicator>[] = [
    {
      ...column("text", t("targets.column.text")),
      names: true,
      width: "md:w-2/5",
      cell: ({ text, group, isOwn }) => (
        <>
          <span lang="zh-CN" className="font-medium">
            {text}
          </span>
          <span className="block text-xs text-muted">{isOwn ? `${group} · ${t("targets.own")}` : group}</span>
        </>
      ),
    },
    {
      ...column("target", t("targets.column.target")),
      cell: ({ target, unit }) => (
        <>
          <strong>{sayTarget(target, unit, translator)}</strong>
          <span className="block text-xs text-muted">{say(target.reading)}</span>
        </>
      ),
    },
    { ...column("measure", t("targets.column.measure")), cell: ({ measure }) => sayMeasure(measure, translator) },
  ]
  if (canSet)
    columns.push({
      ...column("change", t("targets.column.change")),
      cell: ({ id, text, settable }) =>
        settable === "nothing" ? (
          <span className="text-muted">{t("targets.fixed")}</span>
        ) : (
          <Link
            to={`/plan/targets/${id}?plan=${plan.id}`}
            className="link inline-flex min-h-target items-center"
            aria-label={t("targets.change_of", { text })}
          >
            {t("targets.change_one")}
          </Link>
        ),
    })
  return <DataTable caption={t("targets.indicators")} captionHidden rows={indicators} rowKey={({ id }) => id} columns={columns} />
}
