import { useTranslate } from "~/platform/i18n/context"

/** The end of every page: what the system does, and where help is, always in the same place. */
export function Footer() {
  const { t } = useTranslate()
  return (
    <footer className="mt-16 border-t border-line print:hidden">
      <div className="mx-auto grid max-w-page gap-1 px-4 py-6 text-sm text-muted md:grid-cols-[1fr_auto] md:px-6">
        <p>{t("layout.footer")}</p>
        <p>{t("layout.help")}</p>
      </div>
    </footer>
  )
}
