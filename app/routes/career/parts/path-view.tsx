import { Link } from "@remix-run/react"
import { MeasureProvider, useAmounts } from "~/components/amounts"
import { ComputedAt } from "~/components/layout/computed-at"
import { Card, Section } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { CriteriaList } from "~/components/verdict/criteria-list"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import { RuleReview } from "~/components/verdict/reviews"
import type { NextStep, PathPage } from "~/features/verdicts/path-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** Where somebody stands on every ladder on a day: what to do first, then each rule with its criteria one tap away. */
export function PathView({ page }: { page: PathPage }) {
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <DayForm asOf={page.asOf} />
      <Steps steps={page.steps} />
      <Ladders page={page} />
      <NotConcerned page={page} />
      <ComputedAt at={page.computedAt} />
    </MeasureProvider>
  )
}

function DayForm({ asOf }: { asOf: string }) {
  const { t } = useTranslate()
  return (
    <form method="get" className="mb-6 flex flex-wrap items-end gap-3 print:hidden">
      <label className="grid gap-1">
        <span className="text-sm">{t("career.day")}</span>
        <input type="date" name="on" defaultValue={asOf} className="min-h-target rounded border border-line-strong bg-surface px-3" />
      </label>
      <button type="submit" className={buttonLook("secondary")}>
        {t("career.show_day")}
      </button>
    </form>
  )
}

function Steps({ steps }: { steps: readonly NextStep[] }) {
  const { t } = useTranslate()
  const { say } = useAmounts()
  return (
    <Section id="steps" title={t("career.steps")}>
      {steps.length === 0 && <p className="text-muted">{t("career.steps_none")}</p>}
      <ol className="grid gap-3">
        {steps.map((step) => (
          <li key={JSON.stringify(step.remedy)} className="rounded-lg border border-line bg-surface p-4">
            <p className="max-w-prose">{say(step.remedy)}</p>
            <p className="mt-1 text-sm text-muted">
              {t("career.helps", { rules: step.rules.map((rule) => t(`verdict.rule.${rule}`)).join(t("layout.list_separator")) })}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Ladders({ page }: { page: PathPage }) {
  const { t, locale } = useTranslate()
  const { say } = useAmounts()
  return (
    <Section id="ladders" title={t("career.ladders")}>
      <div className="grid gap-4">
        {page.verdicts.map((verdict) => (
          <Card key={verdict.rule}>
            <div className="cluster mb-2">
              <h3 className="text-lg">{t(`verdict.rule.${verdict.rule}`)}</h3>
              <OutcomeBadge outcome={verdict.outcome} />
              <RuleReview rule={verdict.rule} />
            </div>
            <p className="max-w-reading">{say(verdict.summary)}</p>
            <Fold summary={t("career.criteria", { count: verdict.criteria.length })}>
              <CriteriaList criteria={verdict.criteria} clauses={page.clauses} of={verdict} />
            </Fold>
            <Link to={`what-if?rule=${verdict.rule}`} className={`${buttonLook("quiet")} print:hidden`}>
              {t("what_if.link")}
            </Link>
            <p className="text-sm text-muted">
              {verdict.policy !== null && t("career.policy", { policy: verdict.policy.id, version: verdict.policy.version })}{" "}
              {verdict.nextChangeOn === null
                ? t("verdict.never_changes")
                : t("verdict.next_change", { date: formatDate(verdict.nextChangeOn, locale) })}
            </p>
          </Card>
        ))}
      </div>
    </Section>
  )
}

function NotConcerned({ page }: { page: PathPage }) {
  const { t } = useTranslate()
  const { say } = useAmounts()
  if (page.notConcerned.length === 0) return null
  return (
    <Section id="not-concerned" title={t("career.not_concerned")}>
      <ul className="grid gap-2">
        {page.notConcerned.map((verdict) => (
          <li key={verdict.rule}>
            <span className="font-semibold">{t(`verdict.rule.${verdict.rule}`)}</span>{" "}
            <span className="text-muted">{say(verdict.summary)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
