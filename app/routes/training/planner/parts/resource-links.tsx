import { ChoiceLinks } from "~/components/ui/choice-links"
import { useTranslate } from "~/platform/i18n/context"

const PAGES = {
  courses: { to: "/courses", text: "courses.title" },
  trainers: { to: "/resources/trainers", text: "resources.trainers" },
  load: { to: "/resources/trainers/load", text: "loads.tab" },
  venues: { to: "/resources/venues", text: "resources.venues" },
  calendar: { to: "/resources/calendar", text: "resources.calendar" },
  feeds: { to: "/resources/feeds", text: "feeds.tab" },
} as const
type ResourceLinkPage = keyof typeof PAGES

/** The pages of what training is made of. */
export function ResourceLinks({ chosen }: { chosen: ResourceLinkPage }) {
  const { t } = useTranslate()
  return (
    <ChoiceLinks
      label={t("resources.title")}
      choices={(Object.keys(PAGES) as ResourceLinkPage[]).map((page) => ({
        key: page,
        to: PAGES[page].to,
        text: t(PAGES[page].text),
        chosen: page === chosen,
      }))}
    />
  )
}
