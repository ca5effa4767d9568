import { Tag } from "~/components/ui/tag"
import type { StudioState } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = {
  running: { tone: "good", icon: "check" },
  past_cycle: { tone: "warn", icon: "alert" },
  closed: { tone: "quiet", icon: "dash" },
  ahead: { tone: "accent", icon: "clock" },
} as const

/** How a studio stands on the day of the page. */
export function StudioStateTag({ state }: { state: StudioState }) {
  const { t } = useTranslate()
  return (
    <Tag size="sm" {...LOOKS[state]}>
      {t(`studios.state.${state}`)}
    </Tag>
  )
}
