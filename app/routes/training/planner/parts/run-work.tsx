import { Link } from "@remix-run/react"
import { Section } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import type { RunPage } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"

/** Where a run that people know of is worked on: attendance, closing, feedback. What is next is marked. */
export function RunWork({ page: { run, step } }: { page: RunPage }) {
  const { t } = useTranslate()
  const address = `/runs/${run.number}`
  return (
    <Section id="work" title={t("closing.work")}>
      <p className="mb-3 text-muted">{t("closing.work_text")}</p>
      <div className="cluster">
        <Link to={`${address}/attendance`} className={buttonLook(step === "under_way" || step === "begins" ? "primary" : "secondary")}>
          {t("attendance.title")}
        </Link>
        <Link to={`${address}/attendance/print`} className={buttonLook("secondary")}>
          {t("attendance.print")}
        </Link>
        <Link to={`${address}/closing`} className={buttonLook(step === "close" ? "primary" : "secondary")}>
          {t(run.state === "closed" ? "closing.standing" : "attendance.close")}
        </Link>
        <Link to={`${address}/feedback`} className={buttonLook("secondary")}>
          {t("attendance.feedback")}
        </Link>
      </div>
    </Section>
  )
}
