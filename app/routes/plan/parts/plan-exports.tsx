import { Link } from "@remix-run/react"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { useTranslate } from "~/platform/i18n/context"
import { type PlanAsked, queryOf } from "./plan-address"

const OTHERS = ["csv", "json", "html"] as const

/** The report on paper and in files: of the plan and the day that the page shows. On a phone below what they hold. */
export function PlanExports({ asked: { plan, asOf }, at }: { asked: PlanAsked; at: "top" | "end" }) {
  const { t } = useTranslate()
  const file = (format: string) => `/plan/export${queryOf({ plan, asOf, format })}`
  return (
    <div className={`cluster print:hidden ${at === "top" ? "hidden md:flex" : "mt-6 md:hidden"}`}>
      <Link to={`/plan/report${queryOf({ plan, asOf })}`} className={buttonLook("secondary")}>
        <Icon name="print" className="mr-1 h-5 w-5" />
        {t("plan.report.open")}
      </Link>
      <a href={file("xlsx")} download className={buttonLook("secondary")}>
        <Icon name="download" className="mr-1 h-5 w-5" />
        {t("plan.export.xlsx")}
      </a>
      {OTHERS.map((format) => (
        <a key={format} href={file(format)} download className={buttonLook("quiet")}>
          {t(`plan.export.${format}`)}
        </a>
      ))}
    </div>
  )
}
