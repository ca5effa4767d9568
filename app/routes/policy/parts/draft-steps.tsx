import { Link } from "@remix-run/react"
import { SummaryList } from "~/components/ui/summary-list"
import type { DraftPage } from "~/features/policy/draft-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** What stands between a draft and being published, each a way to its page. */
export function DraftSteps({ page }: { page: DraftPage }) {
  const { t, locale } = useTranslate()
  const { draft, cases, impact } = page
  const at = `/policy/drafts/${draft.id}`
  const said =
    impact === null
      ? t("policy.draft.step.impact_none")
      : impact.isStale
        ? t("policy.draft.step.impact_stale")
        : t("policy.draft.step.impact_done", { at: formatInstant(impact.countedAt, locale) })
  const step = (to: string, words: string) => (
    <Link to={to} className="link inline-flex min-h-target items-center">
      {words}
    </Link>
  )
  return (
    <SummaryList
      items={[
        {
          term: t("policy.draft.step.changes"),
          value: (
            <a href="#changes" className="link inline-flex min-h-target items-center">
              {t("policy.draft.step.changes_count", { count: page.changes.length })}
            </a>
          ),
        },
        {
          term: t("policy.draft.step.cases"),
          value: step(`${at}/cases`, t(cases.failing === 0 ? "policy.draft.step.cases_pass" : "policy.draft.step.cases_fail", cases)),
        },
        { term: t("policy.draft.step.impact"), value: step(`${at}/impact`, said) },
        { term: t("policy.draft.step.guards"), value: step(`${at}/guards`, t("policy.draft.step.guards_open")) },
      ]}
    />
  )
}
