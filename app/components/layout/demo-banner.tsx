import { useTranslate } from "~/platform/i18n/context"
import { Icon } from "../ui/icon"

/** Stands on every page, on paper too, while the generated demo district is loaded. */
export function DemoBanner() {
  const { t } = useTranslate()
  return (
    <aside
      aria-label={t("layout.demo_label")}
      className="border-b border-line bg-warn-soft px-4 py-1.5 text-center text-sm text-warn print:border-0 print:text-left"
    >
      <Icon name="alert" className="mr-1 h-4 w-4" />
      {t("layout.demo")}
    </aside>
  )
}
