import { listTaughtSubjects } from "#db/queries/training/courses-list"
import { listSchoolNames } from "#db/queries/training/demand"
import type { Scope } from "~/platform/scope"

/** The subjects and schools that demand can be narrowed to. */
export async function listDemandChoices({ scope }: { readonly scope: Scope }) {
  return { subjects: await listTaughtSubjects(scope), schools: await listSchoolNames(scope) }
}
