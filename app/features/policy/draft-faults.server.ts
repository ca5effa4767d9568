import { existsPolicyEdition } from "#db/queries/policy-editions"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { checkPack, gapFaults, type PolicyFault } from "~/domain/policy/faults"
import type { PolicyPack } from "~/domain/policy/pack"
import type { RawPack } from "~/domain/policy/parse-packs"
import { PACK_SETTINGS, settingAt, valueAt } from "~/domain/policy/settings"
import { layOver } from "~/domain/policy/timeline"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { fieldAt } from "./draft-form"
import { shippedPackFiles } from "./pack-files.server"

interface Asked {
  readonly districtId: string
  readonly raw: RawPack
  /** the pack's JSON before it was changed; what stands in it already is not asked about again */
  readonly before: unknown
  readonly today: CivilDate
}

/** The pack of a draft, checked as a whole: its shape, its clauses, its name and its days among the others. Throws every fault at once, each with its field. */
export async function checkDraft({ districtId, raw, before, today }: Asked, tx?: Tx): Promise<PolicyPack> {
  const { pack, faults } = checkPack(raw)
  const refusals = faults.map(faultRefusal)
  const { id, version } = Object(raw.json) as { id: string; version: string }
  const isTaken =
    shippedPackFiles().some((each) => each.pack.id === id && each.pack.version === version) ||
    (await existsPolicyEdition({ districtId, packId: id, packVersion: version }, tx))
  if (isTaken) refusals.push(new Refusal("policy_version_taken", { field: "packVersion", params: { version } }))
  refusals.push(...verifiedAhead({ json: raw.json, before, today }))
  if (pack !== null)
    refusals.push(...gapFaults(layOver({ packs: await policyPacks({ districtId }, tx), published: pack })).map(faultRefusal))
  const [first, ...others] = refusals
  if (first !== undefined) throw new Refusals([first, ...others])
  if (pack === null) throw new Error("a pack without faults is a pack")
  return pack
}

/** A fault as the form says it: in the reader's language, with the setting's name and where in it the fault lies. */
export function faultRefusal({ code, path, values }: PolicyFault): Refusal {
  const setting = settingAt(path)?.path ?? path
  const part = path.slice(setting.length + 1).replace(/^value\.?/, "")
  return new Refusal(`policy_fault_${code}`, {
    field: fieldAt(path),
    params: { ...values, policySetting: setting, policyJoint: part === "" ? "" : "of", policyPart: part, at: path },
  })
}

/** Nobody has checked a value on a day that has not come. */
function verifiedAhead({ json, before, today }: { json: unknown; before: unknown; today: CivilDate }): Refusal[] {
  return PACK_SETTINGS.flatMap(({ path }) => {
    const at = [...path.split("."), "verifiedOn"]
    const on = valueAt(json, at)
    if (typeof on !== "string" || on <= today || on === valueAt(before, at)) return []
    return [faultRefusal({ code: "verified_ahead", path: `${path}.verifiedOn`, values: { on } })]
  })
}
