import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { PlaceShown } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS: Readonly<Record<PlaceShown["state"], readonly [Tone, IconName]>> = {
  applied: ["accent", "clock"],
  enrolled: ["good", "check"],
  waitlisted: ["accent", "clock"],
  offered: ["warn", "alert"],
  refused: ["bad", "cross"],
  withdrawn: ["quiet", "dash"],
  removed: ["quiet", "dash"],
}

/** Where a place stands, and whose turn it is. */
export function PlaceState({ place }: { place: Pick<PlaceShown, "state" | "needsSchool"> }) {
  const { t } = useTranslate()
  const { state, needsSchool } = place
  const [tone, icon] = LOOKS[state]
  const key = state === "applied" && needsSchool ? "applied_school" : state
  return (
    <Tag tone={tone} icon={icon} size="sm">
      {t(`enrolments.state.${key}`)}
    </Tag>
  )
}
