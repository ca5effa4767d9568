import { findAssessment, listAssessments } from "#db/queries/assessments"
import type { Scope } from "~/platform/scope"
import { checkDigest } from "./check-digest.server"

export interface AssessmentsReport {
  readonly checked: number
  /** numbers of those that are not what was signed, or whose rows are not what was drawn */
  readonly altered: readonly string[]
}

const AT_A_TIME = 50

/** Proves every assessment: each digest is made anew from what is kept. Reads only. */
export async function verifyAssessments(scope: Scope): Promise<AssessmentsReport> {
  const altered: string[] = []
  let checked = 0
  for (let from: number | null = null; ; ) {
    const heads = await listAssessments(scope, { planId: null, state: null, kind: null }, { from, backwards: false, limit: AT_A_TIME })
    for (const { number } of heads) {
      const row = await findAssessment(scope, number)
      if (row === undefined) continue
      checked += 1
      if ((await checkDigest(row)) === "altered") altered.push(number)
    }
    const last = heads.at(-1)
    if (last === undefined) return { checked, altered }
    from = last.id
  }
}
