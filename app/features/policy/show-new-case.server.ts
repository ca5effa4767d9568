import { findPolicyDraft } from "#db/queries/policy-drafts"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { goldenVerdict } from "~/domain/policy/golden"
import { writtenFacts } from "~/domain/policy/golden-facts"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { JudgedRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { isNotFound, NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { caseOfPerson } from "./case-of-person.server"
import { draftTitle } from "./draft-title"
import { evaluateAny } from "./golden-results"
import type { NewCasePage } from "./new-case-page"
import { parseFiles } from "./pack-files.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly draftId: number
  readonly teacher: string
  readonly rule: JudgedRule | ""
  readonly asOf: string
  readonly today: string
}

/** A golden case made of a real person, to be looked at before it is added. Without a person, a rule and a day there is only the form. */
export async function showNewCase({ scope, actor, draftId, teacher, rule, asOf, today }: Asked): Promise<NewCasePage> {
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  const pack = parseFiles(draft)
  const on = parseCivilDate(asOf)
  const asked = { teacher, rule, asOf: asOf === "" ? today : asOf }
  const page = { draft: draftTitle(draft, pack), asked, isUnknown: false, preview: null }
  if (teacher === "" || rule === "" || on === null) return page
  try {
    const golden = await caseOfPerson({ scope, teacherNo: teacher, rule, asOf: on })
    const packs = await policyPacks({ districtId })
    const underDraft = goldenVerdict({ golden, pack, packs, evaluate: evaluateAny }).outcome
    const preview = { asOf: golden.asOf, expected: golden.expected, facts: JSON.stringify(writtenFacts(golden.facts), null, 1), underDraft }
    return { ...page, preview: { ...preview, isMoved: golden.asOf !== on } }
  } catch (error) {
    if (isNotFound(error)) return { ...page, isUnknown: true }
    throw error
  }
}
