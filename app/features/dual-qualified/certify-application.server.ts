import type { z } from "zod"
import type { Instant } from "#db/columns"
import { inTransaction, type Tx } from "#db/transaction"
import { addYears, type CivilDate, eve } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { type FactChange, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { isRefusal, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { certifyForm } from "./dual-qualified.schema"
import { foundForMove, moveDualApplication } from "./move-dual-application.server"

type Form = z.infer<typeof certifyForm>

interface Certify {
  readonly actor: Actor
  readonly applicationId: number
  readonly form: Form
  readonly today: CivilDate
  readonly now: Instant
}

/** The panel's word on an endorsed application: certified until a day, which becomes a fact at once, or refused with its reason. */
export async function certifyApplication({ actor, applicationId, form, today, now }: Certify): Promise<void> {
  const scope = scopeFor(actor, "dual_qualified.certify")
  const packs = await policyPacks({ districtId: actor.districtId })
  await inTransaction(async (tx) => {
    const before = await foundForMove({ scope, applicationId, version: form.version }, tx)
    const panelNote = form.note || null
    if (form.decision === "refused") {
      if (panelNote === null) refuse("dual_refusal_needs_note", { field: "note" })
      await moveDualApplication({ actor, before, change: { state: "refused", panelNote }, action: "dual_application.refused", now }, tx)
      return
    }
    const { certifiedOn, validUntilOn } = daysOf({ form, packs, today })
    const { teacherId, level } = before
    const facts = await recordCertification({ actor, today, now }, { teacherId, level, certifiedOn, validUntilOn }, tx)
    const change = { state: "certified", panelNote, certifiedOn, validUntilOn } as const
    const details = {
      level,
      certifiedOn,
      validUntilOn,
      facts: facts.map(({ table, before: was, after }) => ({ table, before: was, after })),
    }
    await moveDualApplication({ actor, before, change, action: "dual_application.certified", details, now }, tx)
  })
}

interface Days {
  readonly certifiedOn: CivilDate
  readonly validUntilOn: CivilDate
}

/** The last day in force as it was written, else by the term of the policy in force on the day of certification. */
function daysOf({
  form,
  packs,
  today,
}: {
  form: Extract<Form, { decision: "certified" }>
  packs: readonly PolicyPack[]
  today: CivilDate
}): Days {
  const { certifiedOn } = form
  if (certifiedOn > today) refuse("dual_certified_in_future", { field: "certifiedOn", params: { certifiedOn, today } })
  const pack = choosePack({ packs, on: certifiedOn })
  const byTerm = pack === null ? null : eve(addYears(certifiedOn, pack.dualQualified.termYears.value))
  const validUntilOn = form.validUntilOn ?? byTerm ?? refuse("required", { field: "validUntilOn" })
  if (validUntilOn < certifiedOn) refuse("dual_until_before_certified", { field: "validUntilOn", params: { validUntilOn, certifiedOn } })
  return { certifiedOn, validUntilOn }
}

type Certification = Days & { readonly teacherId: number; readonly level: "junior" | "intermediate" | "advanced" }

async function recordCertification(
  by: { actor: Actor; today: CivilDate; now: Instant },
  certification: Certification,
  tx: Tx,
): Promise<readonly FactChange[]> {
  try {
    return await recordFacts(
      by,
      async (facts) => void (await facts.insert("dual_qualification", { ...certification, certifier: null })),
      tx,
    )
  } catch (error) {
    const { level: dualQualifiedLevel, certifiedOn } = certification
    if (isRefusal(error) && error.code === "fact_exists")
      refuse("dual_already_recorded", { field: "certifiedOn", params: { dualQualifiedLevel, certifiedOn } })
    throw error
  }
}
