import type { CodeList } from "~/platform/i18n/translate"

/** Which codes stand in a setting or a part of one, by its last name. */
const LISTS: Readonly<Record<string, CodeList>> = {
  mode: "policyMode",
  postKinds: "postKind",
  leaderPostKinds: "postKind",
  kindergartenPostKinds: "postKind",
  levels: "trainingLevel",
  level: "trainingLevel",
  deliveries: "delivery",
  delivery: "delivery",
  principalTopic: "trainingTopic",
  topic: "trainingTopic",
  minTitle: "title",
  heldBefore: "tier",
  to: "title",
  educations: "education",
  skipsFirstClass: "education",
  basis: "policyBasis",
  stages: "stage",
  classAdviserTitles: "title",
  titles: "title",
  enterprisePracticeTitles: "title",
  settlements: "settlement",
  schoolKind: "schoolKind",
  ownership: "schoolOwnership",
  exemptLeaves: "leaveKind",
  backboneLevels: "designationLevel",
  conditions: "policyCondition",
}

/** The list of codes of a name, or null where numbers stand. */
export function codeListOf(name: string): CodeList | null {
  return LISTS[name] ?? null
}
