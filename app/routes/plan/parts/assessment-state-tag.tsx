import { Tag } from "~/components/ui/tag"
import type { AssessmentLine } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = {
  drawn: { tone: "warn", icon: "clock" },
  signed: { tone: "good", icon: "check" },
  discarded: { tone: "quiet", icon: "cross" },
} as const

/** Where an assessment is on its way. */
export function AssessmentStateTag({ state, size = "md" }: { state: AssessmentLine["state"]; size?: "sm" | "md" }) {
  const { t } = useTranslate()
  return (
    <Tag {...LOOKS[state]} size={size}>
      {t(`assessments.state.${state}`)}
    </Tag>
  )
}
