import type { ReactNode } from "react"
import { useAmounts } from "~/components/amounts"
import { Tag } from "~/components/ui/tag"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { Criterion } from "~/domain/verdict"
import type { ComparedCriterion } from "~/domain/what-if/compare"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** Each criterion now and then, side by side; what changes says so in words. `alone`: nothing is supposed, so there is only now. */
export function ComparedCriteria({ criteria, alone }: { criteria: readonly ComparedCriterion[]; alone: boolean }) {
  const { t, has } = useTranslate()
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {criteria.map(({ id, before, after, changed }) => {
        const name = `verdict.criterion.${id}`
        return (
          <li key={id} className={`keep rounded-lg border bg-surface p-4 ${changed ? "border-accent" : "border-line"}`}>
            <div className="cluster mb-2">
              <h3 className="text-base">{has(name) ? t(name) : id}</h3>
              {changed && (
                <Tag tone="accent" icon="chevron" size="sm">
                  {t("what_if.criterion_changed")}
                </Tag>
              )}
            </div>
            {alone ? (
              <Side criterion={after} />
            ) : (
              <div className="grid grid-cols-2 gap-4">
                <Side criterion={before} heading={t("what_if.now")} />
                <Side criterion={after} heading={t("what_if.then")} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Side({ criterion, heading = null }: { criterion: Criterion | null; heading?: ReactNode }) {
  const { t } = useTranslate()
  return (
    <div className="min-w-0">
      {heading !== null && <p className="mb-1 text-sm text-muted">{heading}</p>}
      {criterion === null ? <p className="text-muted">{t("what_if.not_asked")}</p> : <Standing criterion={criterion} />}
    </div>
  )
}

function Standing({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslate()
  const { figure, unitName } = useAmounts()
  const { outcome, required, actual, unit, missing } = criterion
  const said = (value: number) => (unit === "hours" ? figure(value) : formatNumber(value))
  const unitWord = unit === null ? "" : unit === "hours" ? unitName : t(`verdict.unit.${unit}`)
  return (
    <>
      {required !== null && (
        <p className="mb-1">
          <span className="text-lg font-semibold">{actual === null ? "–" : said(actual)}</span>{" "}
          <span className="text-sm text-muted">{t("what_if.of_required", { required: said(required), unit: unitWord })}</span>
        </p>
      )}
      <OutcomeBadge outcome={outcome} size="sm" />
      {missing.length > 0 && (
        <p className="mt-1 text-sm text-warn">{t("verdict.missing", { facts: missing.join(t("layout.list_separator")) })}</p>
      )}
    </>
  )
}
