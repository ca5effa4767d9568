import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { allocateSeats } from "./allocate-seats.server"
import { changeCapacity } from "./change-capacity.server"
import { enrolList } from "./enrol-list.server"
import type { RunEnrolmentsForm } from "./enrolment.schema"
import type { ListPreview } from "./enrolment-page"
import { previewList } from "./preview-list.server"
import { removeEnrolment } from "./remove-enrolment.server"

interface Managing {
  readonly actor: Actor
  readonly number: string
  readonly form: RunEnrolmentsForm
  readonly today: CivilDate
  readonly now: Instant
}

/** What has been done, to be said once: `run_enrolments.done.<what>`; or what would become of a list. */
export type Managed =
  | { readonly done: "allocated" | "capacity" | "removed" | "enrolled"; readonly counts: Readonly<Record<string, number>> }
  | { readonly preview: ListPreview }

/** Whatever a planner does on the page of a run's enrolments. */
export async function manageRunEnrolments({ actor, number, form, today, now }: Managing): Promise<Managed> {
  const common = { actor, number, today, now }
  switch (form.intent) {
    case "allocate": {
      const { seated, waitlisted } = await allocateSeats({ ...common, version: form.version })
      return { done: "allocated", counts: { seated, waitlisted } }
    }
    case "capacity": {
      const { offeredTo } = await changeCapacity({ ...common, version: form.version, capacity: form.capacity })
      return { done: "capacity", counts: { offered: offeredTo.length } }
    }
    case "remove": {
      const { enrolmentId, version, reason } = form
      await removeEnrolment({ ...common, enrolmentId, version, reason })
      return { done: "removed", counts: {} }
    }
    case "preview":
      return { preview: await previewList({ scope: scopeFor(actor, "enrolment.run"), number, list: form.list, today }) }
    case "enrol":
      return { done: "enrolled", counts: { ...(await enrolList({ ...common, list: form.list })) } }
  }
}
