import { Tag } from "~/components/ui/tag"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = {
  draft: { tone: "quiet", icon: "dash" },
  announced: { tone: "accent", icon: "clock" },
  closed: { tone: "good", icon: "check" },
  cancelled: { tone: "bad", icon: "cross" },
} as const

/** How a run stands. */
export function RunStateTag({ state }: { state: keyof typeof LOOKS }) {
  const { t } = useTranslate()
  return (
    <Tag size="sm" {...LOOKS[state]}>
      {t(`runs.state.${state}`)}
    </Tag>
  )
}
