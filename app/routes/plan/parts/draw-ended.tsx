import { Link } from "@remix-run/react"
import { Notice } from "~/components/ui/notice"
import type { AssessmentsPage } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"

/** What the last drawing came to. */
export function DrawEnded({ ended }: { ended: NonNullable<AssessmentsPage["ended"]> }) {
  const { t } = useTranslate()
  if ("reason" in ended)
    return (
      <p role="alert" className="mb-6 rounded border-l-4 border-warn bg-warn-soft px-4 py-3 font-medium">
        {t("assessments.not_drawn", { reason: ended.reason })}
      </p>
    )
  return (
    <Notice>
      {t("assessments.drawn", ended)}{" "}
      <Link to={`/plan/assessments/${ended.number}`} className="link font-medium">
        {t("assessments.drawn_open", ended)}
      </Link>
    </Notice>
  )
}
