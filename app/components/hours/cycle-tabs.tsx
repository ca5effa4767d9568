import { useTranslate } from "~/platform/i18n/context"
import { ChoiceLinks } from "../ui/choice-links"

export interface CycleTab {
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly running: boolean
}

export interface CycleTabsProps {
  cycles: readonly CycleTab[]
  shown: CycleTab
  addressOf: (cycle: CycleTab) => string
}

/** The five-year cycles there are to look at. */
export function CycleTabs({ cycles, shown, addressOf }: CycleTabsProps) {
  const { t } = useTranslate()
  return (
    <ChoiceLinks
      label={t("hours.cycles")}
      choices={cycles.map((cycle) => ({
        key: String(cycle.year),
        to: addressOf(cycle),
        text: t(cycle.running ? "hours.cycle_running" : "hours.cycle_closed", {
          from: cycle.startsOn.slice(0, 4),
          to: cycle.endsOn.slice(0, 4),
        }),
        chosen: cycle.year === shown.year,
      }))}
    />
  )
}
