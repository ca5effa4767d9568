import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { PlaceShown, RunCard } from "~/features/training/enrolment/enrolment-page"
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

interface PlaceStateProps {
  place: Pick<PlaceShown, "state" | "needsSchool">
  /** left out where the list is of one run that is still to come */
  run?: Pick<RunCard, "state" | "hasEnded">
}

/** Where a place stands, and whose turn it is. */
export function PlaceState({ place, run }: PlaceStateProps) {
  const { t } = useTranslate()
  const { state, needsSchool } = place
  const [tone, icon] = LOOKS[state]
  const key = state === "applied" && needsSchool ? "applied_school" : state === "enrolled" ? enrolledIn(run) : state
  return (
    <Tag tone={tone} icon={icon} size="sm">
      {t(`enrolments.state.${key}`)}
    </Tag>
  )
}

/** A seat is to be taken, then the college closes the run, then the hours stand on her first page. */
function enrolledIn(run: PlaceStateProps["run"]): "enrolled" | "enrolled_ended" | "enrolled_closed" {
  if (run?.state === "closed") return "enrolled_closed"
  return run?.hasEnded ? "enrolled_ended" : "enrolled"
}
