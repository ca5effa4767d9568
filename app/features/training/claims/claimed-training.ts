import type { ClaimedTraining } from "#db/queries/training/claims"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { certificateKey } from "~/domain/claims/duplicates"
import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import type { FiledTraining } from "./claims.schema"

/** What a teacher claims, as it is kept. Refuses, all at once, what no training can be. */
export function claimedTraining(form: FiledTraining, today: CivilDate): ClaimedTraining {
  const { projectName, organiser, level, topic, delivery, startsOn, endsOn, hours, certificateNo } = form
  const faults = [
    startsOn !== null && startsOn > endsOn && new Refusal("claim_ends_before_start", { field: "endsOn", params: { startsOn } }),
    endsOn > today && new Refusal("claim_not_over", { field: "endsOn", params: { today } }),
  ].filter((fault) => fault !== false)
  const [first, ...others] = faults
  if (first !== undefined) throw new Refusals([first, ...others])
  const training = { projectName, organiser, level, topic, delivery, startsOn, endsOn, hoursTenths: hours }
  return { ...training, certificateNo: certificateNo === null ? null : certificateKey(certificateNo) }
}
