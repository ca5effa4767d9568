import { useTranslate } from "~/platform/i18n/context"
import type { IconName } from "../ui/icon"
import { Tag, type Tone } from "../ui/tag"
import type { ShownStanding } from "./hours-view"

const LOOKS: Readonly<Record<ShownStanding, readonly [Tone, IconName]>> = {
  met: ["good", "check"],
  met_closed: ["good", "check"],
  on_pace: ["accent", "clock"],
  behind: ["bad", "alert"],
  not_met_closed: ["bad", "cross"],
  not_applicable: ["quiet", "dash"],
  undetermined: ["warn", "question"],
}

/** How somebody's hours stand, in an icon and words. */
export function StandingBadge({ standing, size = "md" }: { standing: ShownStanding; size?: "sm" | "md" }) {
  const { t } = useTranslate()
  const [tone, icon] = LOOKS[standing]
  return (
    <Tag tone={tone} icon={icon} size={size}>
      {t(`hours.standing.${standing}`)}
    </Tag>
  )
}
