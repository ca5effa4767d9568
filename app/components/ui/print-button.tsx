import { useEffect, useState } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { buttonLook } from "./button-look"
import { Icon } from "./icon"

/** Opens the browser's print window. Needs the script, so it comes only with it; without, the browser's own menu does the same. */
export function PrintButton() {
  const { t } = useTranslate()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return <p className="text-muted">{t("layout.print_by_browser")}</p>
  return (
    <button type="button" onClick={() => window.print()} className={buttonLook("primary")}>
      <Icon name="print" className="mr-2 h-5 w-5" />
      {t("layout.print")}
    </button>
  )
}
