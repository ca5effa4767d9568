import { useAmounts } from "~/components/amounts"
import { Section } from "~/components/layout/page"
import { Fold } from "~/components/ui/fold"
import { Icon } from "~/components/ui/icon"
import { CriteriaList } from "~/components/verdict/criteria-list"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { WhatIfPage, WhatIfResult } from "~/features/what-if/what-if-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ComparedCriteria } from "./compared-criteria"

/** The verdict before and after, in one sentence, then each criterion side by side. */
export function ComparedVerdict({ page }: { page: WhatIfPage }) {
  const { t } = useTranslate()
  const { before, result, supposed, on, today } = page
  if (result === null)
    return (
      <Section id="result" title={t("what_if.result")}>
        <p role="status">{t("what_if.blocked")}</p>
      </Section>
    )
  const isPresent = supposed.length === 0 && on === today
  return (
    <Section id="result" title={t(isPresent ? "what_if.result_now" : "what_if.result")}>
      {isPresent ? <Present page={page} /> : <Change page={page} result={result} />}
      <ComparedCriteria criteria={result.criteria} alone={isPresent} />
      <Reasons result={result} clauses={page.clauses} />
      <p className="mt-2 text-sm text-muted">
        {before.policy !== null && t("career.policy", { policy: before.policy.id, version: before.policy.version })}
      </p>
    </Section>
  )
}

function Present({ page: { before } }: { page: WhatIfPage }) {
  const { say } = useAmounts()
  return (
    <div className="mb-4">
      <OutcomeBadge outcome={before.outcome} />
      <p className="mt-2 max-w-reading text-lg">{say(before.summary)}</p>
    </div>
  )
}

function Change({ page, result }: { page: WhatIfPage; result: WhatIfResult }) {
  const { t, locale } = useTranslate()
  const { say } = useAmounts()
  const { before } = page
  const { after, criteria, waiting } = result
  const changed = criteria.filter((one) => one.changed).length
  const outcome = (of: typeof after.outcome) => t(`verdict.outcome.${of}`)
  return (
    <div className="mb-5">
      <div className="cluster" aria-hidden="true">
        <OutcomeBadge outcome={before.outcome} />
        <Icon name="chevron" className="mr-2 h-5 w-5 text-muted" />
        <OutcomeBadge outcome={after.outcome} />
      </div>
      <p role="status" className="mt-2 text-lg font-semibold">
        {before.outcome === after.outcome
          ? t("what_if.unchanged", { outcome: outcome(after.outcome) })
          : t("what_if.changed", { before: outcome(before.outcome), after: outcome(after.outcome) })}
      </p>
      <dl className="mt-2 grid max-w-reading gap-2">
        <Sentence term={t("what_if.now_on", { date: formatDate(before.asOf, locale) })}>{say(before.summary)}</Sentence>
        <Sentence term={t("what_if.then_on", { date: formatDate(after.asOf, locale) })}>{say(after.summary)}</Sentence>
      </dl>
      {waiting !== null && (
        <p className="mt-2 text-muted">{t("what_if.waiting", { date: formatDate(after.asOf, locale), outcome: outcome(waiting) })}</p>
      )}
      <p className="mt-2 text-muted">
        {changed === 0 ? t("what_if.no_changes") : t("what_if.changes", { count: changed, same: criteria.length - changed })}
      </p>
    </div>
  )
}

function Sentence({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The clauses and records behind the verdict; records that are only supposed say so. */
function Reasons({ result, clauses }: { result: WhatIfResult; clauses: WhatIfPage["clauses"] }) {
  const { t } = useTranslate()
  const criteria = result.after.criteria.map((criterion) => ({
    ...criterion,
    evidence: criterion.evidence.map((row) =>
      result.supposedKeys.includes(row.key) ? { ...row, label: t("what_if.evidence_mark", { label: row.label }) } : row,
    ),
  }))
  return (
    <Fold summary={t(result.supposedKeys.length === 0 ? "what_if.reasons_now" : "what_if.reasons", { count: criteria.length })}>
      <CriteriaList criteria={criteria} clauses={clauses} />
    </Fold>
  )
}
