import { SummaryList } from "~/components/ui/summary-list"
import type { RoundPage } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { RoundState } from "./round-state"

/** Where the round stands, its days and its numbers, and who has not ranked yet. */
export function RoundFacts({ page }: { page: Pick<RoundPage, "round" | "today" | "unranked" | "applicantsInAll" | "undecided"> }) {
  const { t, locale } = useTranslate()
  const { round, today, unranked } = page
  const waiting = unranked.map(({ schoolName, people }) => t("titles.unranked_one", { school: schoolName, count: people }))
  return (
    <>
      <div className="mb-5">
        <RoundState round={round} today={today} />
        {waiting.length > 0 && (
          <p className="mt-2 text-warn">{t("titles.unranked", { schools: waiting.join(t("layout.list_separator")) })}</p>
        )}
      </div>
      <SummaryList
        items={[
          { term: t("titles.field.opensOn"), value: formatDate(round.opensOn, locale) },
          { term: t("titles.field.applyByOn"), value: formatDate(round.applyByOn, locale) },
          { term: t("titles.field.rankByOn"), value: formatDate(round.rankByOn, locale) },
          { term: t("titles.field.judgedOn"), value: formatDate(round.judgedOn, locale) },
          { term: t("titles.column.applicants"), value: formatNumber(page.applicantsInAll) },
          ...(round.state === "decided" && page.undecided !== null
            ? [{ term: t("titles.undecided"), value: formatNumber(page.undecided) }]
            : []),
        ]}
      />
    </>
  )
}
