import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { PromiseState } from "~/features/plan/report/promise-state"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS: Readonly<Record<PromiseState, readonly [Tone, IconName]>> = {
  kept: ["good", "check"],
  on_track: ["accent", "clock"],
  at_risk: ["warn", "alert"],
  missed: ["bad", "cross"],
  undetermined: ["quiet", "question"],
}

/** How a promise stands, in an icon and words. */
export function StateTag({ state, size = "md" }: { state: PromiseState; size?: "sm" | "md" }) {
  const { t } = useTranslate()
  const [tone, icon] = LOOKS[state]
  return (
    <Tag tone={tone} icon={icon} size={size}>
      {t(`plan.state.${state}`)}
    </Tag>
  )
}
