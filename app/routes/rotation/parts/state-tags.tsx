import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { SeasonMemberState, SeasonState } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"

const SEASON_LOOKS: Readonly<Record<SeasonState, readonly [Tone, IconName]>> = {
  nominating: ["accent", "clock"],
  assigning: ["accent", "clock"],
  running: ["accent", "clock"],
  closed: ["quiet", "check"],
}

/** How far a season is. */
export function SeasonStateTag({ state }: { state: SeasonState }) {
  const { label } = useTranslate()
  const [tone, icon] = SEASON_LOOKS[state]
  return (
    <Tag tone={tone} icon={icon}>
      {label("seasonState", state)}
    </Tag>
  )
}

const MEMBER_LOOKS: Readonly<Record<SeasonMemberState, readonly [Tone, IconName]>> = {
  listed: ["warn", "question"],
  nominated: ["accent", "clock"],
  assigned: ["accent", "clock"],
  away: ["accent", "person"],
  returned: ["good", "check"],
  held_back: ["quiet", "dash"],
  broken_off: ["quiet", "cross"],
}

/** How far one person of a season is. */
export function MemberStateTag({ state, size = "sm" }: { state: SeasonMemberState; size?: "sm" | "md" }) {
  const { label } = useTranslate()
  const [tone, icon] = MEMBER_LOOKS[state]
  return (
    <Tag tone={tone} icon={icon} size={size}>
      {label("seasonMemberState", state)}
    </Tag>
  )
}
