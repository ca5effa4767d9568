import { findPolicyDraft } from "#db/queries/policy-drafts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { parseGoldenCases } from "~/domain/policy/golden"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import { knownName } from "./known-name"
import { findPackFiles, type KnownPack, shippedPackFiles } from "./pack-files.server"
import { packHead } from "./pack-head"
import type { PackPage } from "./pack-page"
import { settingGroups, shownChanges } from "./setting-groups"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly packId: string
  readonly packVersion: string
  readonly today: CivilDate
}

/** One version of a pack: every setting with its clause, and what it changed. */
export async function showPack({ scope, actor, packId, packVersion, today }: Asked): Promise<PackPage> {
  const { districtId } = scope
  const known = await findPackFiles({ districtId, packId, packVersion })
  const { pack, files } = known
  const before = await packBefore({ districtId, known })
  return {
    head: packHead({ known, timeline: await policyPacks({ districtId }), today }),
    groups: settingGroups(pack),
    clauses: Object.fromEntries(pack.clauses),
    before: before === null ? null : knownName(before),
    changes: before === null ? [] : shownChanges({ before: before.pack, after: pack }),
    notes: files.changes,
    cases: parseGoldenCases(files.goldenCases).length,
    canEdit: mayDo(actor, "policy.edit"),
  }
}

/** The version a pack was made from: of a published one the one copied, of a shipped one the one that ships before it. */
async function packBefore({ districtId, known }: { districtId: string; known: KnownPack }): Promise<KnownPack | null> {
  if (known.edition !== null) {
    const draft = await findPolicyDraft({ districtId, id: known.edition.draftId })
    if (draft === undefined) return null
    return findPackFiles({ districtId, packId: draft.basedOnId, packVersion: draft.basedOnVersion })
  }
  const shipped = shippedPackFiles()
  return shipped[shipped.findIndex(({ pack: { id, version } }) => id === known.pack.id && version === known.pack.version) - 1] ?? null
}
