import { useAmounts } from "~/components/amounts"
import { Tag } from "~/components/ui/tag"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { Criterion } from "~/domain/verdict"
import type { ComparedCriterion } from "~/domain/what-if/compare"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** Each criterion now and then, side by side: what changes first and large, each with why; what stays in one line. `alone`: nothing is supposed, so there is only now. */
export function ComparedCriteria({ criteria, alone }: { criteria: readonly ComparedCriterion[]; alone: boolean }) {
  const { t } = useTranslate()
  const changed = criteria.filter((one) => one.changed)
  const same = criteria.filter((one) => !one.changed)
  return (
    <>
      {changed.length > 0 && (
        <ul className="mb-4 grid gap-3 md:grid-cols-2">
          {changed.map((criterion) => (
            <Changed key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
      {!alone && same.length > 0 && <h3 className="mb-1 text-base">{t("what_if.same", { count: same.length })}</h3>}
      <ul className="border-t border-line">
        {same.map(({ id, after }) => (
          <li key={id} className="keep grid grid-cols-[1fr_auto] items-center gap-x-4 border-b border-line py-2">
            <CriterionName id={id} />
            {after !== null && <OutcomeBadge outcome={after.outcome} size="sm" />}
            {after !== null && <Numbers criterion={after} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Changed({ criterion: { id, before, after, byTimeAlone } }: { criterion: ComparedCriterion }) {
  const { t } = useTranslate()
  return (
    <li className="keep rounded-lg border border-accent bg-surface p-4">
      <div className="cluster mb-2">
        <h3 className="text-base">
          <CriterionName id={id} />
        </h3>
        <Tag tone={byTimeAlone ? "quiet" : "accent"} icon={byTimeAlone ? "clock" : "chevron"} size="sm">
          {t(byTimeAlone ? "what_if.changed_by_time" : "what_if.criterion_changed")}
        </Tag>
      </div>
      <div className="grid grid-cols-2 gap-4">
        <Side criterion={before} heading={t("what_if.now")} />
        <Side criterion={after} heading={t("what_if.then")} />
      </div>
    </li>
  )
}

function CriterionName({ id }: { id: string }) {
  const { t, has } = useTranslate()
  const name = `verdict.criterion.${id}`
  return <span>{has(name) ? t(name) : id}</span>
}

function Side({ criterion, heading }: { criterion: Criterion | null; heading: string }) {
  const { t } = useTranslate()
  return (
    <div className="min-w-0">
      <p className="mb-1 text-sm text-muted">{heading}</p>
      {criterion === null ? (
        <p className="text-muted">{t("what_if.not_asked")}</p>
      ) : (
        <>
          <Numbers criterion={criterion} large />
          <OutcomeBadge outcome={criterion.outcome} size="sm" />
        </>
      )}
    </div>
  )
}

/** What is there and what is required, and what nobody recorded. */
function Numbers({ criterion, large = false }: { criterion: Criterion; large?: boolean }) {
  const { t } = useTranslate()
  const { figure, unitName } = useAmounts()
  const { required, actual, unit, missing } = criterion
  const said = (value: number) => (unit === "hours" ? figure(value) : formatNumber(value))
  const unitWord = unit === null ? "" : unit === "hours" ? unitName : t(`verdict.unit.${unit}`)
  return (
    <>
      {required !== null && (
        <p className={large ? "mb-1" : "text-sm"}>
          <span className={large ? "text-lg font-semibold" : "font-semibold"}>{actual === null ? "–" : said(actual)}</span>{" "}
          <span className="text-sm text-muted">{t("what_if.of_required", { required: said(required), unit: unitWord })}</span>
        </p>
      )}
      {missing.length > 0 && (
        <p className="col-span-2 mb-1 text-sm text-warn">{t("verdict.missing", { facts: missing.join(t("layout.list_separator")) })}</p>
      )}
    </>
  )
}
