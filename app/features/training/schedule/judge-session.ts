import { type Conflict, isHard } from "~/domain/scheduling/conflict"
import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { conflictWords } from "./conflict-words"
import type { LoadedPlan } from "./load-plan.server"

interface Judged {
  readonly conflicts: readonly Conflict[]
  readonly loaded: LoadedPlan
  readonly reason: string | null
}

/**
 * Refuses a session that has hard conflicts, or soft ones without a reason, saying every one of them; returns the soft ones that the
 * reason lets stand.
 */
export function judgeSession({ conflicts, loaded, reason }: Judged): readonly Conflict[] {
  const isRefused = conflicts.some(isHard) || (conflicts.length > 0 && (reason ?? "").trim() === "")
  if (!isRefused) return conflicts
  const [first, ...others] = conflicts.map((conflict) => {
    const { code, field, params } = conflictWords(conflict, loaded)
    return new Refusal(code, { field, params })
  })
  if (first === undefined) return []
  throw new Refusals([first, ...others])
}
