import { insertPolicyDraft } from "#db/queries/policy-drafts"
import { existsPolicyEdition } from "#db/queries/policy-editions"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { findPackFiles, shippedPackFiles } from "./pack-files.server"

interface Copy {
  readonly actor: Actor
  readonly from: { readonly packId: string; readonly packVersion: string }
  /** of the copy */
  readonly packVersion: string
  readonly inForceFrom: CivilDate
}

/** Makes a draft of any version of a pack, its golden cases with it: a new version from a day on. Returns the draft's id. */
export async function copyPack({ actor, from, packVersion, inForceFrom }: Copy): Promise<{ draftId: number }> {
  const { districtId } = actor
  const { pack, files } = await findPackFiles({ districtId, ...from })
  // a copy of a pack that ends before the new day would end before it begins: it is open instead
  const inForceUntil = pack.inForceUntil !== null && pack.inForceUntil < inForceFrom ? null : pack.inForceUntil
  const content = { ...(JSON.parse(files.pack) as object), version: packVersion, inForceFrom, inForceUntil }
  const draftId = await inTransaction(async (tx) => {
    const isShipped = shippedPackFiles().some((each) => each.pack.id === pack.id && each.pack.version === packVersion)
    if (isShipped || (await existsPolicyEdition({ districtId, packId: pack.id, packVersion }, tx)))
      refuse("policy_version_taken", { field: "packVersion", params: { version: packVersion } })
    const id = await insertPolicyDraft(
      {
        districtId,
        basedOnId: pack.id,
        basedOnVersion: pack.version,
        pack: JSON.stringify(content, null, 2),
        clauses: files.clauses,
        changes: `# ${pack.id} 第 ${packVersion} 版\n\n`,
        goldenCases: files.goldenCases,
        createdBy: actor.accountId,
        createdAt: now(),
      },
      tx,
    )
    const details = { pack: pack.id, basedOn: pack.version, version: packVersion, inForceFrom }
    await audit(tx, actor, "policy.drafted", { subject: { kind: "policy_draft", key: String(id) }, details })
    return id
  })
  return { draftId }
}
