import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { DualState } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS: Readonly<Record<DualState, readonly [Tone, IconName]>> = {
  applied: ["accent", "clock"],
  returned: ["warn", "alert"],
  endorsed: ["accent", "clock"],
  certified: ["good", "check"],
  refused: ["bad", "cross"],
  withdrawn: ["quiet", "dash"],
}

/** Where an application stands, and whose turn it is. */
export function DualStateTag({ state }: { state: DualState }) {
  const { t } = useTranslate()
  const [tone, icon] = LOOKS[state]
  return (
    <Tag tone={tone} icon={icon} size="sm">
      {t(`dual.state.${state}`)}
    </Tag>
  )
}
