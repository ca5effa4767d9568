import { Link, useRevalidator } from "@remix-run/react"
import { useEffect } from "react"
import { useTranslate } from "~/platform/i18n/context"

const LOOK_AGAIN_MS = 2000

/** An examination is under way: the page asks again by itself, or by the link where no script runs. */
export function Running() {
  const { t } = useTranslate()
  const { state, revalidate } = useRevalidator()
  useEffect(() => {
    if (state !== "idle") return
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [state, revalidate])
  return (
    <p role="status" className="mb-6 rounded border-l-4 border-accent bg-accent-soft px-4 py-3">
      {t("doctor.running")}{" "}
      <Link to="/doctor" className="link">
        {t("doctor.look_again")}
      </Link>
    </p>
  )
}
