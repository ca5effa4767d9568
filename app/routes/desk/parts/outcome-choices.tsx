import { ChoiceLinks } from "~/components/ui/choice-links"
import { countedFor, isEverybody, type StandingsPage } from "~/features/desk/standings-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { listAddress } from "./list-address"
import { outcomeInWords } from "./standing-tag"

const ORDER = ["met", "not_met", "exempt", "undetermined", "not_applicable"] as const

/** How many of the people asked for have which outcome; each count leads to them. An outcome that nobody has is not offered. */
export function OutcomeChoices({ rule, filter, byOutcome }: Pick<StandingsPage, "rule" | "filter" | "byOutcome">) {
  const translator = useTranslate()
  const choice = (outcome: (typeof ORDER)[number] | "", words: string, count: number) => ({
    key: outcome || "all",
    to: listAddress(rule, { ...filter, outcome }),
    text: `${words} ${formatNumber(count)}`,
    chosen: filter.outcome === outcome,
  })
  return (
    <ChoiceLinks
      label={translator.t("desk.outcomes")}
      choices={[
        choice(
          "",
          translator.t(isEverybody(filter) ? "desk.everybody" : "desk.concerned"),
          countedFor({ ...filter, outcome: "" }, byOutcome),
        ),
        ...ORDER.filter((outcome) => byOutcome[outcome] > 0 || filter.outcome === outcome).map((outcome) =>
          choice(outcome, outcomeInWords(rule, outcome, translator), byOutcome[outcome]),
        ),
      ]}
    />
  )
}
