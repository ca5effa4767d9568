import { Link } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { queryOf } from "./plan-address"

interface PlanNavProps {
  plan: string
  /** whether the reader may see assessments */
  hasAssessments: boolean
  /** above the page on a desk; on a phone, where what matters comes first, below it */
  at: "top" | "end"
}

/** The other pages of the plan: assessments, targets, milestones, the balance between schools. */
export function PlanNav({ plan, hasAssessments, at }: PlanNavProps) {
  const { t } = useTranslate()
  const pages = [
    ...(hasAssessments ? [{ to: "/plan/assessments", text: t("plan.nav.assessments") }] : []),
    { to: "/plan/balance", text: t("plan.nav.balance") },
    { to: `/plan/milestones${queryOf({ plan })}`, text: t("plan.nav.milestones") },
    { to: `/plan/targets${queryOf({ plan })}`, text: t("plan.nav.targets") },
  ]
  return (
    <nav aria-label={t("plan.nav")} className={`print:hidden ${at === "top" ? "mb-6 hidden md:block" : "mt-10 md:hidden"}`}>
      <ul className="cluster">
        {pages.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} className="link mr-3 inline-flex min-h-target items-center">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
