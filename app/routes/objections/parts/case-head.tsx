import { Link } from "@remix-run/react"
import { SummaryList } from "~/components/ui/summary-list"
import type { CasePage } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { contestedInWords, ownerInWords } from "./objection-words"
import { ObjectionStateTag } from "./state-tag"

/** Whose case, of what, by when, and how it stands. */
export function CaseHead({ page }: { page: CasePage }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const { summary, seesChecks } = page
  const kept = (number: string, outcome: string) =>
    seesChecks ? (
      <Link to={`/checks/${number}`} className="link">
        {outcome}
      </Link>
    ) : (
      outcome
    )
  return (
    <SummaryList
      items={[
        {
          term: t("objections.field.teacher"),
          value: (
            <Link to={`/people/${encodeURIComponent(summary.teacherNo)}`} className="link">
              {summary.name} {summary.teacherNo}
            </Link>
          ),
        },
        { term: t("people.field.school"), value: summary.schoolName },
        { term: t("objections.field.what"), value: contestedInWords(summary, translator) },
        { term: t("objections.field.raised"), value: formatInstant(summary.raisedAt, locale) },
        { term: t("objections.field.due"), value: formatDate(summary.dueOn, locale) },
        { term: t("objections.field.owner"), value: ownerInWords(summary, translator) },
        { term: t("objections.field.state"), value: <ObjectionStateTag summary={summary} /> },
        {
          term: t("objections.field.kept", { number: summary.keptNumber }),
          value: kept(summary.keptNumber, t(`verdict.outcome.${summary.outcomeBefore}`)),
        },
        ...(summary.keptAfterNumber === null || summary.outcomeAfter === null
          ? []
          : [
              {
                term: t("objections.field.kept_after", { number: summary.keptAfterNumber }),
                value: kept(summary.keptAfterNumber, t(`verdict.outcome.${summary.outcomeAfter}`)),
              },
            ]),
      ]}
    />
  )
}
