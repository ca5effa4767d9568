import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { SummaryList } from "~/components/ui/summary-list"
import type { FeedbackSummary } from "~/domain/attendance/feedback"
import type { RunCost } from "~/features/training/closing/closing-page"
import { feedbackParams } from "~/features/training/feedback/feedback.schema"
import { showFeedback } from "~/features/training/feedback/show-feedback.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { useCostItems } from "../closing/parts/cost-items"

/** What those who were there say of a run, together. */
export const loader = guarded({ can: "attendance.take", params: feedbackParams }, async ({ scope, params: { number }, today, locale }) => ({
  title: pageTitle(locale, "feedback.results"),
  page: await showFeedback({ scope, number, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function FeedbackResults() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { run, attended, answers, least, summary, cost } = page
  return (
    <Page
      title={t("feedback.results")}
      kicker={<Link to={`/runs/${run.number}/attendance`} className="link">{`${run.number} ${run.title}`}</Link>}
      lead={t("feedback.answers", { attended, answers })}
    >
      {summary === null ? (
        <EmptyState title={t("feedback.too_few")} next={t("feedback.too_few_next", { least })} />
      ) : (
        <Summary summary={summary} />
      )}
      {cost !== null && (
        <Section id="cost" title={t("closing.cost")}>
          <Cost cost={cost} />
        </Section>
      )}
    </Page>
  )
}

function Cost({ cost }: { cost: RunCost }) {
  return <SummaryList items={useCostItems(cost)} />
}

function Summary({ summary: { questions, remarks } }: { summary: FeedbackSummary }) {
  const { t } = useTranslate()
  return (
    <>
      <DataTable
        caption={t("feedback.results")}
        captionHidden
        rows={questions}
        rowKey={({ question }) => question}
        columns={[
          {
            ...{ id: "question", header: t("feedback.question"), label: t("feedback.question"), names: true },
            cell: ({ question }) => t(`feedback.question.${question}`),
          },
          {
            ...{ id: "mean", header: t("feedback.mean"), label: t("feedback.mean"), align: "end" as const },
            cell: ({ mean }) => <strong className="tabular-nums">{t("feedback.mean_of", { mean: formatNumber(mean, 2) })}</strong>,
          },
          ...[5, 4, 3, 2, 1].map((mark) => ({
            ...{
              id: String(mark),
              header: t("feedback.count_of", { mark }),
              label: t("feedback.count_of", { mark }),
              align: "end" as const,
            },
            cell: ({ counts }: (typeof questions)[number]) => <span className="tabular-nums">{counts[mark - 1] ?? 0}</span>,
          })),
        ]}
      />
      <Section id="remarks" title={t("feedback.remarks")}>
        {remarks.length === 0 ? (
          <p className="text-muted">{t("feedback.remarks_none")}</p>
        ) : (
          <ul className="grid max-w-prose gap-3">
            {remarks.map((remark) => (
              <li key={remark} className="whitespace-pre-line border-l-4 border-line pl-3">
                {remark}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
