import { SummaryList } from "~/components/ui/summary-list"
import type { Completion } from "~/domain/demand/completion"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** A share in percent to a hundredth; of nobody there is none. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? "—" : `${formatNumber((part / whole) * 100, 2)} %`
}

/** How many have their hours and keep pace. */
export function CompletionNow({ completion: { people, met, onPace, undetermined } }: { completion: Completion }) {
  const { t } = useTranslate()
  const of = (part: number) => t("demand.share_of", { share: shareOf(part, people), part: formatNumber(part), whole: formatNumber(people) })
  return (
    <SummaryList
      items={[
        { term: t("demand.met"), value: of(met) },
        { term: t("demand.on_pace"), value: of(onPace) },
        { term: t("demand.undetermined"), value: t("demand.people", { count: formatNumber(undetermined) }) },
      ]}
    />
  )
}
