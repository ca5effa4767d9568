import type { SchoolKind, Stage } from "~/domain/codes"

/** The stages that are taught at each kind of school; of others it cannot be said. */
const TAUGHT: Readonly<Partial<Record<SchoolKind, readonly Stage[]>>> = {
  kindergarten: ["preschool"],
  primary: ["primary"],
  junior_secondary: ["junior_secondary"],
  nine_year: ["primary", "junior_secondary"],
  senior_secondary: ["senior_secondary"],
  complete_secondary: ["junior_secondary", "senior_secondary"],
  vocational: ["vocational"],
  special_education: ["special_education"],
}

/** Whether somebody's stage is taught at a kind of school; null where her stage, or what is taught there, is not known. */
export function stageMatches({ kind, stage }: { kind: SchoolKind | null; stage: Stage | null }): boolean | null {
  const taught = kind === null ? undefined : TAUGHT[kind]
  return taught === undefined || stage === null ? null : taught.includes(stage)
}
