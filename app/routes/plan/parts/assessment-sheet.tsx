import type { ReactNode } from "react"
import { Section } from "~/components/layout/page"
import type { AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { byGroup } from "~/features/plan/assessments/by-group"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { AssessedIndicator } from "./assessed-indicator"
import { AssessmentFacts } from "./assessment-facts"
import { DigestLine } from "./digest-line"
import { RemarksForm } from "./remarks-form"

interface AssessmentSheetProps {
  page: AssessmentPage
  formToken: string
  answer: unknown
  /** what has changed since: of the screen, not of the paper */
  since: ReactNode
}

/** An assessment as it reads on the screen and on paper: heading, remarks, indicator by indicator. */
export function AssessmentSheet({ page, formToken, answer, since }: AssessmentSheetProps) {
  const { t, has, locale } = useTranslate()
  const { canWrite, discarded } = page
  const groupName = (group: string) => {
    const key = `plan.group.${group}`
    return has(key) ? t(key) : group
  }
  return (
    <article>
      <header className="mb-6">
        <p className="text-muted">{t(`assessments.kind.${page.kind}`)}</p>
        <h1 className="text-2xl">{page.title}</h1>
        <p className="mt-1 text-muted print:hidden">{t(`assessments.state_next.${page.state}`)}</p>
      </header>
      {discarded !== null && (
        <p className="mb-4 rounded border-l-4 border-warn bg-warn-soft p-3 font-medium">
          {t("assessments.one.discarded", {
            at: formatInstant(discarded.at, locale),
            by: discarded.by ?? t("layout.none"),
            reason: discarded.reason,
          })}
        </p>
      )}
      <AssessmentFacts page={page} />
      <DigestLine page={page} />
      <div className="mt-10 print:hidden">{since}</div>
      <Section id="remarks" title={t("assessments.one.remarks")}>
        {page.remarks === "" ? (
          <p className="text-muted">{t("assessments.one.remarks_none")}</p>
        ) : (
          <p className="max-w-reading whitespace-pre-line">{page.remarks}</p>
        )}
        {canWrite && <RemarksForm key={`r${page.version}`} page={page} formToken={formToken} answer={answer} />}
      </Section>
      <Section id="indicators" title={t("assessments.one.indicators")}>
        {byGroup(page.indicators).map(({ group, indicators }) => (
          <section key={group} aria-label={groupName(group)} className="mb-8">
            <h3 className="mb-2 text-lg">{groupName(group)}</h3>
            {indicators.map((indicator) => (
              <AssessedIndicator key={indicator.result.id} indicator={indicator} page={page} formToken={formToken} answer={answer} />
            ))}
          </section>
        ))}
      </Section>
    </article>
  )
}
