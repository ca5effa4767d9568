import { Tag } from "~/components/ui/tag"
import type { TermState } from "~/features/tiers/award-terms"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = {
  in_force: { tone: "good", icon: "check" },
  ahead: { tone: "accent", icon: "clock" },
  ended: { tone: "quiet", icon: "dash" },
  withdrawn: { tone: "bad", icon: "cross" },
} as const

/** Whether a term is in force on the day the page is of. */
export function TermStateTag({ state }: { state: TermState }) {
  const { t } = useTranslate()
  return (
    <Tag size="sm" {...LOOKS[state]}>
      {t(`ladder.state.${state}`)}
    </Tag>
  )
}
