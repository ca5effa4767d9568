import type { z } from "zod"
import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { discardDraft } from "./discard-draft.server"
import type { decideDraftForm } from "./policy.schema"
import { proposeDraft } from "./propose-draft.server"
import { publishDraft } from "./publish-draft.server"
import { refreshPublished } from "./refresh-published.server"
import { sendBackDraft } from "./send-back-draft.server"

interface Decide {
  readonly actor: Actor
  readonly draftId: number
  readonly form: z.infer<typeof decideDraftForm>
  readonly today: CivilDate
  readonly now: Instant
}

/** Does what was decided of a draft; returns what to say of it. */
export async function decideDraft({ actor, draftId, form, today, now }: Decide): Promise<"propose" | "send_back" | "discard" | "publish"> {
  const { version } = form
  switch (form.intent) {
    case "propose":
      await proposeDraft({ actor, draftId, version, today })
      return "propose"
    case "send-back":
      await sendBackDraft({ actor, draftId, version, note: form.note })
      return "send_back"
    case "discard":
      await discardDraft({ actor, draftId, version, note: form.note })
      return "discard"
    case "publish":
      scopeFor(actor, "policy.publish")
      await publishDraft({ actor, draftId, version, note: form.note, today })
      refreshPublished({ districtId: actor.districtId, today, computedAt: now })
      return "publish"
  }
}
