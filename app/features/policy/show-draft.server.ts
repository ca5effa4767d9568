import { findPolicyDraft } from "#db/queries/policy-drafts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { parseGoldenCases } from "~/domain/policy/golden"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { formOf } from "./draft-form"
import type { DraftPage } from "./draft-page"
import { draftTitle } from "./draft-title"
import { goldenResults } from "./golden-results"
import { knownName } from "./known-name"
import { findPackFiles, parseFiles } from "./pack-files.server"
import { settingGroups, shownChanges } from "./setting-groups"

/** A draft with its form, what it changes, and what stands between it and being published. */
export async function showDraft({ actor, draftId, today }: { actor: Actor; draftId: number; today: CivilDate }): Promise<DraftPage> {
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  const pack = parseFiles(draft)
  const before = await findPackFiles({ districtId, packId: draft.basedOnId, packVersion: draft.basedOnVersion })
  const results = goldenResults({ cases: parseGoldenCases(draft.goldenCases), pack, packs: await policyPacks({ districtId }) })
  const { createdByName: createdBy, proposedByName: proposedBy, decidedByName: decidedBy } = draft
  return {
    draft: draftTitle(draft, pack),
    basedOn: knownName(before),
    createdBy,
    updatedAt: draft.updatedAt,
    proposedBy,
    proposedAt: draft.proposedAt,
    decidedBy,
    decidedAt: draft.decidedAt,
    note: draft.decisionNote,
    form: formOf(JSON.parse(draft.pack)),
    clauses: draft.clauses,
    notes: draft.changes,
    clauseChoices: [...pack.clauses.values()].map(({ id, title }) => ({ id, title })),
    groups: settingGroups(pack),
    changes: shownChanges({ before: before.pack, after: pack }),
    cases: { total: results.length, failing: results.filter(({ differences }) => differences.length > 0).length },
    impact: draft.impactAt === null ? null : { countedAt: draft.impactAt, isStale: draft.impactVersion !== draft.version },
    startsInThePast: pack.inForceFrom < today,
    isOwnProposal: draft.proposedBy !== null && draft.proposedBy === actor.accountId,
  }
}
