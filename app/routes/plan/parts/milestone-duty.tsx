import { Link } from "@remix-run/react"
import { Card } from "~/components/layout/page"
import { Fold } from "~/components/ui/fold"
import { Tag } from "~/components/ui/tag"
import type { MilestoneDuty as Duty, MilestonesPage } from "~/features/plan/milestones/milestone-page"
import { useTranslate } from "~/platform/i18n/context"
import { EnteredMilestone } from "./entered-milestone"
import { MilestoneForm } from "./milestone-form"

interface MilestoneDutyProps {
  duty: Duty
  page: MilestonesPage
  formToken: string
  answer: unknown
}

/** One duty: the plan's words, whether it is done, what proves it, and the form to enter it. */
export function MilestoneDuty({ duty, page, formToken, answer }: MilestoneDutyProps) {
  const { t } = useTranslate()
  const { text, where, reached, isLate, withdrawn } = duty
  return (
    <Card>
      <div className="mb-2">
        {reached === null ? (
          <Tag tone="quiet" icon="dash">
            {t("milestones.not_reached")}
          </Tag>
        ) : (
          <Tag tone={isLate ? "warn" : "good"} icon={isLate ? "alert" : "check"}>
            {t(isLate ? "milestones.late" : "milestones.reached")}
          </Tag>
        )}
      </div>
      <h2 lang="zh-CN" className="text-lg">
        {text}
      </h2>
      <p className="mb-3 text-sm text-muted">{t("milestones.where", { where })}</p>
      {reached !== null && <EnteredMilestone milestone={reached} />}
      {reached !== null && page.canWrite && (
        <Link to={`/plan/milestones/${reached.id}`} className="link inline-flex min-h-target items-center print:hidden">
          {t("milestones.withdraw")}
        </Link>
      )}
      {reached === null && page.canWrite && <MilestoneForm duty={duty} page={page} formToken={formToken} answer={answer} />}
      {withdrawn.length > 0 && (
        <Fold summary={t("milestones.withdrawn", { count: withdrawn.length })}>
          <ul className="grid gap-3">
            {withdrawn.map((milestone) => (
              <li key={milestone.id}>
                <EnteredMilestone milestone={milestone} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Card>
  )
}
