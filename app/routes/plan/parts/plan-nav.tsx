import { Link } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { queryOf } from "./plan-address"

interface PlanNavProps {
  plan: string
  /** whether the reader may see assessments */
  hasAssessments: boolean
}

/** The other pages of the plan: assessments, targets, milestones, the balance between schools. */
export function PlanNav({ plan, hasAssessments }: PlanNavProps) {
  const { t } = useTranslate()
  const pages = [
    ...(hasAssessments ? [{ to: "/plan/assessments", text: t("plan.nav.assessments") }] : []),
    { to: "/plan/balance", text: t("plan.nav.balance") },
    { to: `/plan/milestones${queryOf({ plan })}`, text: t("plan.nav.milestones") },
    { to: `/plan/targets${queryOf({ plan })}`, text: t("plan.nav.targets") },
  ]
  return (
    <nav aria-label={t("plan.nav")} className="mb-6 print:hidden">
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
