import { type ListedPolicyDraft, listPolicyDrafts } from "#db/queries/policy-drafts"
import { findPolicyEditionFiles, listPublishedEditions } from "#db/queries/policy-editions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { packName } from "~/domain/policy/pack-name"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import type { DraftHead, LibraryPage } from "./library-page"
import { parseFiles, shippedPackFiles } from "./pack-files.server"
import { packHead } from "./pack-head"

const MOST_DRAFTS = 50

/** Every pack with its days, and for those who write packs the drafts. */
export async function showLibrary({ scope, actor, today }: { scope: Scope; actor: Actor; today: CivilDate }): Promise<LibraryPage> {
  const { districtId } = scope
  const timeline = await policyPacks({ districtId })
  const published = await Promise.all(
    (await listPublishedEditions({ districtId })).map(async (edition) => {
      const files = await findPolicyEditionFiles({ districtId, packId: edition.packId, packVersion: edition.packVersion })
      return files === undefined ? [] : [{ pack: parseFiles(files), files, edition }]
    }),
  )
  const packs = [...shippedPackFiles(), ...published.flat()].map((known) => packHead({ known, timeline, today }))
  const isEditor = mayDo(actor, "policy.edit")
  return {
    packs: packs.toReversed(),
    drafts: isEditor ? await draftsIn(districtId, ["drafting", "proposed"]) : null,
    closed: isEditor ? await draftsIn(districtId, ["published", "discarded"]) : null,
    asOf: today,
  }
}

async function draftsIn(districtId: string, states: Parameters<typeof listPolicyDrafts>[0]["states"]): Promise<readonly DraftHead[]> {
  return (await listPolicyDrafts({ districtId, states, limit: MOST_DRAFTS })).map(draftHead)
}

function draftHead(draft: ListedPolicyDraft): DraftHead {
  const { id, packId, packVersion, preface, inForceFrom, state, updatedAt, basedOnId, basedOnVersion } = draft
  const basedOn = { packId: basedOnId, packVersion: basedOnVersion }
  return {
    id,
    packId,
    packName: packName({ clauses: preface, id: packId }),
    packVersion,
    inForceFrom,
    basedOn,
    state,
    updatedAt,
    createdBy: draft.createdByName,
    proposedBy: draft.proposedByName,
  }
}
