import { ChoiceLinks } from "~/components/ui/choice-links"
import { useTranslate } from "~/platform/i18n/context"

const PAGES = ["trainers", "venues", "calendar"] as const

/** The three pages of what training is made of. */
export function ResourceLinks({ chosen }: { chosen: (typeof PAGES)[number] }) {
  const { t } = useTranslate()
  return (
    <ChoiceLinks
      label={t("resources.title")}
      choices={PAGES.map((page) => ({ key: page, to: `/resources/${page}`, text: t(`resources.${page}`), chosen: page === chosen }))}
    />
  )
}
