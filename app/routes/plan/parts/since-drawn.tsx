import { DataTable } from "~/components/table/data-table"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { Figure, MovedFigure, SinceDrawn as Since } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { sayAssessed } from "./say-assessed"

/** What a reckoning of the same day gives now, beside what was kept; the assessment stands. */
export function SinceDrawn({ since }: { since: Since }) {
  const { t, locale } = useTranslate()
  const { moved, added, planRevision, policy } = since
  const at = formatInstant(since.comparedAt, locale)
  const named = (ref: { readonly id: string; readonly version: string } | null) =>
    ref === null ? t("assessments.one.no_policy") : t("assessments.one.policy_said", { policy: ref.id, version: ref.version })
  return (
    <>
      <p className="mb-2 font-medium">
        {moved.length === 0 ? t("assessments.since.none", { at }) : t("assessments.since.some", { at, count: moved.length })}
      </p>
      {planRevision.before !== planRevision.now && <p>{t("assessments.since.plan", planRevision)}</p>}
      {named(policy.before) !== named(policy.now) && <p>{t("assessments.since.policy", { now: named(policy.now) })}</p>}
      {added.length > 0 && <p>{t("assessments.since.added", { names: added.map(({ text }) => text).join(t("layout.list_separator")) })}</p>}
      {moved.length > 0 && <Moved moved={moved} />}
    </>
  )
}

function Moved({ moved }: { moved: readonly MovedFigure[] }) {
  const translator = useTranslate()
  const { t } = translator
  const column = (id: string, header: string) => ({ id, header, label: header })
  const figure = (found: Figure, unit: MovedFigure["unit"]) => (
    <>
      <span className="block">{sayAssessed({ ...found, unit }, translator)}</span>
      <OutcomeBadge outcome={found.outcome} size="sm" />
    </>
  )
  return (
    <DataTable
      caption={t("assessments.since")}
      captionHidden
      rows={moved}
      rowKey={({ id }) => id}
      columns={[
        {
          ...column("indicator", t("assessments.since.column.indicator")),
          names: true,
          cell: ({ id, text }) => (
            <a href={`#${id}`} lang="zh-CN" className="link">
              {text}
            </a>
          ),
        },
        { ...column("before", t("assessments.since.column.before")), cell: ({ before, unit }) => figure(before, unit) },
        {
          ...column("now", t("assessments.since.column.now")),
          cell: ({ now, unit }) => (now === null ? t("assessments.since.gone") : figure(now, unit)),
        },
        { ...column("why", t("assessments.since.column.why")), cell: ({ rows, now }) => (now === null ? "" : <Why rows={rows} />) },
      ]}
    />
  )
}

function Why({ rows }: Pick<MovedFigure, "rows">) {
  const { t } = useTranslate()
  if (rows === null) return <>{t("assessments.since.rows_many")}</>
  const { added, removed, addedCount, removedCount } = rows
  if (addedCount === 0 && removedCount === 0) return <>{t("assessments.since.rows_same")}</>
  const names = (some: readonly EvidenceRow[], count: number) => {
    const said = some.map(({ label, key, kind }) => (kind === "person" ? `${label} ${key}` : label)).join(t("layout.list_separator"))
    return count > some.length ? t("assessments.since.more", { names: said }) : said
  }
  return (
    <ul className="grid gap-1">
      {addedCount > 0 && <li>{t("assessments.since.rows_added", { count: formatNumber(addedCount), names: names(added, addedCount) })}</li>}
      {removedCount > 0 && (
        <li>{t("assessments.since.rows_removed", { count: formatNumber(removedCount), names: names(removed, removedCount) })}</li>
      )}
    </ul>
  )
}
