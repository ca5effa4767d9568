import type { Role } from "~/domain/roles"

/** Whose rows an action reaches: her own, her school's, the whole district's. */
export type Reach = "self" | "ownSchool" | "district"

export const ACTIONS = [
  "home.open",
  "session.own",
  "preferences.own",
  "hours.own",
  "hours.read",
  "career.own",
  "career.read",
  "person.list",
  "person.read",
  "identity.reveal",
  "people.export",
  "desk.read",
  "verdicts.export",
  "posting.write",
  "season.read",
  "season.nominate",
  "season.run",
  "ladder.read",
  "tier.award",
  "studio.read",
  "studio.run",
  "title_round.read",
  "title_round.apply",
  "title_round.rank",
  "title_round.run",
  "dual_qualified.read",
  "dual_qualified.apply",
  "dual_qualified.endorse",
  "dual_qualified.certify",
  "policy.read",
  "policy.edit",
  "policy.publish",
  "check.read",
  "check.freeze",
  "objection.own",
  "objection.answer",
  "doctor.read",
  "doctor.mend",
  "plan.read",
  "plan.set",
  "milestone.write",
  "assessment.read",
  "assessment.draw",
  "assessment.sign",
  "pupils.write",
  "import.run",
  "export.run",
  "account.manage",
  "audit.read",
] as const
export type Action = (typeof ACTIONS)[number]

type Row = Readonly<Partial<Record<Action, Reach>>>

/** What everybody who is signed in may do. */
const OWN: Row = { "home.open": "self", "session.own": "self", "preferences.own": "self" }

/**
 * The one table of who may do what. What is not written is refused. A system administrator runs accounts and reads
 * the audit, and sees nobody's records; who sees records manages no accounts.
 */
export const ACCESS: Readonly<Record<Role, Row>> = {
  teacher: {
    ...OWN,
    "hours.own": "self",
    "hours.read": "self",
    "career.own": "self",
    "person.read": "self",
    "studio.read": "district",
    "title_round.read": "self",
    "title_round.apply": "self",
    "dual_qualified.apply": "self",
    "policy.read": "district",
    "objection.own": "self",
  },
  school_administrator: {
    ...OWN,
    "season.read": "ownSchool",
    "season.nominate": "ownSchool",
    "ladder.read": "ownSchool",
    "plan.read": "ownSchool",
    "studio.read": "district",
    "title_round.read": "ownSchool",
    "title_round.rank": "ownSchool",
    "dual_qualified.read": "ownSchool",
    "dual_qualified.endorse": "ownSchool",
    "policy.read": "district",
    "objection.answer": "ownSchool",
    "hours.read": "ownSchool",
    "person.list": "ownSchool",
    "person.read": "ownSchool",
    "people.export": "ownSchool",
    "desk.read": "ownSchool",
  },
  scheduler: {
    ...OWN,
    "plan.read": "district",
    "plan.set": "district",
    "milestone.write": "district",
    "assessment.read": "district",
    "studio.read": "district",
    "policy.read": "district",
    "objection.answer": "district",
    "hours.read": "district",
    "person.list": "district",
    "person.read": "district",
    "people.export": "district",
    "import.run": "district",
  },
  hr_officer: {
    ...OWN,
    "hours.read": "district",
    "career.read": "district",
    "person.list": "district",
    "person.read": "district",
    "people.export": "district",
    "desk.read": "district",
    "verdicts.export": "district",
    "posting.write": "district",
    "season.read": "district",
    "season.run": "district",
    "ladder.read": "district",
    "tier.award": "district",
    "studio.read": "district",
    "studio.run": "district",
    "title_round.read": "district",
    "title_round.run": "district",
    "dual_qualified.read": "district",
    "dual_qualified.certify": "district",
    "policy.read": "district",
    "policy.edit": "district",
    "policy.publish": "district",
    "check.read": "district",
    "check.freeze": "district",
    "objection.answer": "district",
    "doctor.read": "district",
    "doctor.mend": "district",
    "plan.read": "district",
    "plan.set": "district",
    "milestone.write": "district",
    "assessment.read": "district",
    "assessment.draw": "district",
    "pupils.write": "district",
    "identity.reveal": "district",
    "import.run": "district",
    "export.run": "district",
  },
  district_leader: {
    ...OWN,
    "plan.read": "district",
    "assessment.read": "district",
    "assessment.sign": "district",
    "season.read": "district",
    "ladder.read": "district",
    "studio.read": "district",
    "title_round.read": "district",
    "dual_qualified.read": "district",
    "policy.read": "district",
    "hours.read": "district",
    "person.list": "district",
    "person.read": "district",
    "people.export": "district",
    "desk.read": "district",
  },
  system_administrator: { ...OWN, "account.manage": "district", "audit.read": "district" },
}

/** How far an action of a role reaches, or null when the role may not do it. */
export function reachOf(role: Role, action: Action): Reach | null {
  return ACCESS[role][action] ?? null
}

/** Parts of a person's record that are withheld unless a role is named here. */
export const MASKED_FIELDS = ["identityNumber", "phone", "bornOn", "sex", "education", "leaves", "ethics", "appraisals"] as const
export type MaskedField = (typeof MASKED_FIELDS)[number]

const VISIBLE: Readonly<Record<Role, readonly MaskedField[]>> = {
  teacher: ["bornOn", "sex", "education", "leaves", "ethics", "appraisals"],
  school_administrator: ["sex", "education", "leaves", "appraisals"],
  scheduler: [],
  hr_officer: ["bornOn", "sex", "education", "leaves", "ethics", "appraisals"],
  district_leader: ["sex", "education", "appraisals"],
  system_administrator: [],
}

/** The fields a role may not see. Identity and phone numbers are never plainly visible: they are revealed one at a time, with a reason. */
export function maskedFields(role: Role): readonly MaskedField[] {
  return MASKED_FIELDS.filter((field) => !VISIBLE[role].includes(field))
}
