import type { Criterion, Outcome, Phrase, PolicyRef } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { useAmounts } from "../amounts"
import { type Column, DataTable } from "../table/data-table"
import { Tag } from "../ui/tag"
import { OutcomeBadge } from "./outcome-badge"

interface Reached {
  readonly outcome: Outcome
  readonly summary: Phrase
  readonly policy: PolicyRef | null
  readonly criteria: readonly Criterion[]
}

export interface KeptBesidePresentProps {
  /** as it was frozen; `isPart`: some criteria are withheld from the reader */
  kept: Reached & { readonly number: string; readonly madeAt: string; readonly asOf: string; readonly isPart: boolean }
  /** the same question answered now; null where the reader saw only a part */
  present: Reached | null
  caption: string
}

interface Pair {
  readonly id: string
  readonly before: Criterion | null
  readonly after: Criterion | null
}

/** A verdict as it was when it was used, each criterion beside what it is now, and whether anything has changed since. */
export function KeptBesidePresent({ kept, present, caption }: KeptBesidePresentProps) {
  const translator = useTranslate()
  const { t, has, locale } = translator
  const { say } = useAmounts()
  const rows = pairs(kept.criteria, present?.criteria ?? null)
  const changed = present === null ? [] : rows.filter(isChanged)
  const name = (id: string) => {
    const key = `verdict.criterion.${id}`
    return has(key) ? t(key) : id
  }
  const columns: readonly Column<Pair>[] = [
    { id: "criterion", header: t("kept.column.criterion"), label: t("kept.column.criterion"), names: true, cell: ({ id }) => name(id) },
    { id: "then", header: t("kept.column.then"), label: t("kept.column.then"), cell: ({ before }) => <Reading criterion={before} /> },
    ...(present === null
      ? []
      : [
          {
            id: "now",
            header: t("kept.column.now"),
            label: t("kept.column.now"),
            cell: ({ after }: Pair) => <Reading criterion={after} />,
          },
          {
            id: "changed",
            header: t("kept.column.changed"),
            label: t("kept.column.changed"),
            cell: (pair: Pair) =>
              isChanged(pair) ? <strong>{t("kept.changed")}</strong> : <span className="text-muted">{t("kept.same")}</span>,
          },
        ]),
  ]
  return (
    <div>
      <div className="cluster mb-2">
        <OutcomeBadge outcome={kept.outcome} />
        <span className="text-sm text-muted">
          {t("kept.made", { number: kept.number, at: formatInstant(kept.madeAt, locale), date: formatDate(kept.asOf, locale) })}
        </span>
      </div>
      <p className="mb-3 max-w-reading">{say(kept.summary)}</p>
      {present !== null && (
        <div className="mb-3" role="status">
          {changed.length === 0 && present.outcome === kept.outcome ? (
            <Tag tone="good" icon="check">
              {t("kept.unchanged")}
            </Tag>
          ) : (
            <>
              <Tag tone="warn" icon="alert">
                {t("kept.changed_since")}
              </Tag>
              <p className="mt-2">
                {t("kept.changed_what", {
                  criteria: changed.map(({ id }) => name(id)).join(t("layout.list_separator")) || t("kept.policy"),
                  before: t(`verdict.outcome.${kept.outcome}`),
                  after: t(`verdict.outcome.${present.outcome}`),
                })}
              </p>
              <p className="mt-1 max-w-reading text-muted">{t("kept.now_says", { said: say(present.summary) })}</p>
            </>
          )}
        </div>
      )}
      <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
      {kept.isPart && <p className="mt-2 text-sm text-muted">{t("kept.part")}</p>}
    </div>
  )
}

function Reading({ criterion }: { criterion: Criterion | null }) {
  const { t } = useTranslate()
  const { figure, unitName } = useAmounts()
  if (criterion === null) return <span className="text-muted">{t("kept.not_asked")}</span>
  const { outcome, required, actual, unit, missing } = criterion
  const said = (value: number | null) => (value === null ? "–" : unit === "hours" ? figure(value) : formatNumber(value))
  const unitWord = unit === null ? "" : unit === "hours" ? unitName : t(`verdict.unit.${unit}`)
  return (
    <div>
      <OutcomeBadge outcome={outcome} size="sm" />
      {required !== null && (
        <span className="ml-2 whitespace-nowrap">
          {t("kept.figures", { actual: said(actual), required: said(required), unit: unitWord })}
        </span>
      )}
      {missing.length > 0 && (
        <span className="block text-warn">{t("verdict.missing", { facts: missing.join(t("layout.list_separator")) })}</span>
      )}
    </div>
  )
}

/** Criteria of both, by their id, in the order of the frozen one. */
function pairs(then: readonly Criterion[], now: readonly Criterion[] | null): readonly Pair[] {
  const present = new Map((now ?? []).map((criterion) => [criterion.id, criterion]))
  const known = new Set(then.map(({ id }) => id))
  const kept = then.map((before) => ({ id: before.id, before, after: present.get(before.id) ?? null }))
  const added = (now ?? []).filter(({ id }) => !known.has(id)).map((after) => ({ id: after.id, before: null, after }))
  return [...kept, ...added]
}

/** What is asked, what is there, or what comes of it is no longer the same. */
function isChanged({ before, after }: Pair): boolean {
  if (before === null || after === null) return true
  return before.outcome !== after.outcome || before.actual !== after.actual || before.required !== after.required
}
