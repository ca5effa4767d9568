import { ChoiceLinks } from "~/components/ui/choice-links"
import { useTranslate } from "~/platform/i18n/context"

const PAGES = ["courses", "trainers", "venues", "calendar"] as const

/** The pages of what training is made of. */
export function ResourceLinks({ chosen }: { chosen: (typeof PAGES)[number] }) {
  const { t } = useTranslate()
  return (
    <ChoiceLinks
      label={t("resources.title")}
      choices={PAGES.map((page) => ({
        key: page,
        to: page === "courses" ? "/courses" : `/resources/${page}`,
        text: t(page === "courses" ? "courses.title" : `resources.${page}`),
        chosen: page === chosen,
      }))}
    />
  )
}
