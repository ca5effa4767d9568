import { useAmounts } from "~/components/amounts"
import { Section } from "~/components/layout/page"
import { SummaryList } from "~/components/ui/summary-list"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { CheckPage } from "~/features/checked-records/check-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { SheetCriteria } from "./sheet-criteria"
import { SinceSection } from "./since-section"

/** The sheet (资格核验单): nothing on it folds or hides, so that paper and screen say the same. */
export function CheckSheet({ page }: { page: CheckPage }) {
  const { t, locale } = useTranslate()
  const { say } = useAmounts()
  const { verdict } = page
  const policy = verdict.policy
  return (
    <article aria-labelledby="sheet">
      <header className="mb-6 border-b-2 border-ink pb-4">
        <h1 id="sheet" className="mb-4 text-2xl">
          {t("checks.sheet")}
        </h1>
        <SummaryList
          items={[
            { term: t("checks.field.number"), value: page.number },
            { term: t("checks.field.name"), value: page.name },
            { term: t("checks.field.teacher_no"), value: page.teacherNo },
            { term: t("checks.field.judged"), value: t(`verdict.rule.${verdict.rule}`) },
            { term: t("checks.field.day"), value: formatDate(verdict.asOf, locale) },
            { term: t("checks.field.made_at"), value: formatInstant(page.madeAt, locale) },
            { term: t("checks.field.made_by"), value: page.madeBy ?? t("checks.made_by_system") },
            {
              term: t("checks.field.policy"),
              value:
                policy === null
                  ? t("checks.field.no_policy")
                  : t("checks.field.policy_said", { policy: policy.id, version: policy.version }),
            },
            { term: t("checks.field.purpose"), value: t(`checks.purpose.${page.purpose}`) },
          ]}
        />
        <p className="mt-4 text-sm text-muted">
          {t("checks.field.digest")} <code className="break-all">{page.digest}</code>
        </p>
      </header>
      <Section id="verdict" title={t("checks.verdict")}>
        <p className="mb-2">
          <OutcomeBadge outcome={verdict.outcome} />
        </p>
        <p className="max-w-reading text-lg">{say(verdict.summary)}</p>
      </Section>
      <Section id="criteria" title={t("checks.criteria")}>
        <SheetCriteria criteria={verdict.criteria} clauses={page.clauses} />
      </Section>
      <SinceSection page={page} />
    </article>
  )
}
