import { addActivity } from "./add-activity.server"
import { assessStudio } from "./assess-studio.server"
import { cancelActivity } from "./cancel-activity.server"
import { changeMemberRole } from "./change-member-role.server"
import { closeStudio } from "./close-studio.server"
import { correctAssessment } from "./correct-assessment.server"
import { joinStudio } from "./join-studio.server"
import { leaveStudio } from "./leave-studio.server"
import { renewStudio } from "./renew-studio.server"
import type { StudioWork } from "./studio-work"
import type { StudioIntent } from "./studios.schema"

/** One of the changes of `changeStudioForm`, by its `intent`. */
export async function changeStudio({ change, ...asked }: StudioWork<StudioIntent>): Promise<{ done: StudioIntent }> {
  switch (change.intent) {
    case "join":
      await joinStudio({ ...asked, change })
      break
    case "leave":
      await leaveStudio({ ...asked, change })
      break
    case "change-role":
      await changeMemberRole({ ...asked, change })
      break
    case "add-activity":
      await addActivity({ ...asked, change })
      break
    case "cancel-activity":
      await cancelActivity({ ...asked, change })
      break
    case "assess":
      await assessStudio({ ...asked, change })
      break
    case "correct-assessment":
      await correctAssessment({ ...asked, change })
      break
    case "renew":
      await renewStudio({ ...asked, change })
      break
    case "close":
      await closeStudio({ ...asked, change })
  }
  return { done: change.intent }
}
