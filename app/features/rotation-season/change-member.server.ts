import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { appraiseMember } from "./appraise-member.server"
import { assignMember } from "./assign-member.server"
import { breakOffMember } from "./break-off-member.server"
import { holdBackMember } from "./hold-back-member.server"
import type { SeasonRight } from "./managed-season.server"
import { nominateMember } from "./nominate-member.server"
import { relistMember } from "./relist-member.server"
import { returnMember } from "./return-member.server"
import type { MemberForm } from "./season.schema"
import { startMember } from "./start-member.server"
import { unassignMember } from "./unassign-member.server"

interface Change {
  readonly actor: Actor
  readonly by: SeasonRight
  readonly schoolYear: number
  readonly memberId: number
  readonly form: MemberForm
  readonly today: CivilDate
  readonly now: Instant
}

/** Takes the step with one person that a form asks for, by its `intent`. Returns which. */
export async function changeMember({
  actor,
  by,
  schoolYear,
  memberId,
  form,
  today,
  now,
}: Change): Promise<{ readonly done: MemberForm["intent"] }> {
  const step = { actor, schoolYear, memberId, version: form.version, now }
  switch (form.intent) {
    case "nominate":
      await nominateMember({ ...step, by })
      break
    case "hold-back":
      await holdBackMember({ ...step, by, reason: form.reason })
      break
    case "relist":
      await relistMember({ ...step, by })
      break
    case "assign": {
      const { host, kind, startsOn, endsOn } = form
      const accepted = { acceptShort: form.acceptShort === "yes", acceptStage: form.acceptStage === "yes" }
      await assignMember({ ...step, hostCode: host, kind, startsOn, endsOn, movesPersonnel: form.movesPersonnel === "yes", ...accepted })
      break
    }
    case "unassign":
      await unassignMember(step)
      break
    case "start":
      await startMember({ ...step, today })
      break
    case "midterm":
    case "final":
      await appraiseMember({ ...step, which: form.intent, result: form.result, on: form.on, note: form.note, today })
      break
    case "return":
      await returnMember({ ...step, lastOn: form.lastOn, backTo: form.backTo ?? null, today })
      break
    case "break-off":
      await breakOffMember({ ...step, lastOn: form.lastOn, backTo: form.backTo ?? null, reason: form.reason, today })
      break
  }
  return { done: form.intent }
}
