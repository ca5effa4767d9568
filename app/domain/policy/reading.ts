/** Which rules read which part of a pack, and so whom a change can touch. Too much costs time; too little would be wrong: a test watches every rule read. */
import type { CivilDate } from "../calendar/civil-date"
import { RULES, type Rule } from "../verdict"
import { changesBetween } from "./change"
import { choosePack } from "./choose"
import type { PolicyPack } from "./pack"
import { PACK_SECTIONS, type PackSection } from "./settings"

const READ: Readonly<Record<Rule, readonly PackSection[]>> = {
  hours: ["cycle", "hours", "induction"],
  induction: ["induction"],
  tier: ["tier", "cycle", "hours", "induction", "ethics", "registration"],
  title: ["title", "cycle", "hours", "induction", "ethics", "registration", "rotation", "enterprisePractice"],
  rotation: ["rotation"],
  "rotation-credit": ["rotation"],
  "dual-qualified": ["dualQualified", "enterprisePractice", "ethics", "registration"],
  "enterprise-practice": ["enterprisePractice"],
  registration: ["registration", "ethics", "hours"],
}

/** Whether a rule's verdict can depend on a part of the pack. */
export function readsSection(rule: Rule, section: PackSection): boolean {
  return READ[rule].includes(section)
}

/**
 * The rules whose verdict on a day can differ between two sets of packs: those that read a part in which the two packs in force that day
 * differ. All of them where a pack is in force in one alone, or the first of all packs begins on another day (it tells who is a new teacher).
 */
export function rulesTouched(about: { before: readonly PolicyPack[]; after: readonly PolicyPack[]; on: CivilDate }): readonly Rule[] {
  const { before, after, on } = about
  const [was, is] = [choosePack({ packs: before, on }), choosePack({ packs: after, on })]
  if (was === null && is === null) return []
  if (was === null || is === null || before[0]?.inForceFrom !== after[0]?.inForceFrom) return RULES
  const sections = changedSections({ before: was, after: is })
  return RULES.filter((rule) => sections.some((section) => readsSection(rule, section)))
}

/** The parts in which a value differs, wherever its clause and its words may stand. */
export function changedSections(packs: { before: PolicyPack; after: PolicyPack }): readonly PackSection[] {
  const changed = new Set(changesBetween(packs).map(({ path }) => path.split(".")[0]))
  return PACK_SECTIONS.filter((section) => changed.has(section))
}
