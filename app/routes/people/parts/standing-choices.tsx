import { ChoiceLinks } from "~/components/ui/choice-links"
import type { HoursStanding, PeoplePage } from "~/features/people/people-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { peopleQuery } from "./people-address"

const ORDER: readonly HoursStanding[] = ["behind", "on_pace", "met", "undetermined", "not_applicable"]

/** How many of the people asked for stand how; each count leads to them. */
export function StandingChoices({ page: { filter, byStanding } }: { page: Pick<PeoplePage, "filter" | "byStanding"> }) {
  const { t } = useTranslate()
  const everybody = ORDER.reduce((sum, standing) => sum + byStanding[standing], 0)
  const choice = (standing: HoursStanding | "", text: string, count: number) => ({
    key: standing || "all",
    to: peopleQuery({ ...filter, standing }),
    text: `${text} ${formatNumber(count)}`,
    chosen: filter.standing === standing,
  })
  return (
    <ChoiceLinks
      label={t("people.standings")}
      choices={[
        choice("", t("people.standing_all"), everybody),
        ...ORDER.map((standing) => choice(standing, t(`hours.standing.${standing}`), byStanding[standing])),
      ]}
    />
  )
}
