import type { ImpactJobProgress } from "./impact-job"

/** What this process knows of the countings it has under way, by draft, and how the last one of each ended if it gave no answer. */
interface RunningImpact {
  readonly startedAt: string
  readonly stop: AbortController
  progress: ImpactJobProgress
}

/** Why a counting gave no answer: a refusal's code and what it says. */
interface Ending {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

interface Known {
  readonly running: Map<number, RunningImpact>
  readonly endings: Map<number, Ending>
}

const shared = globalThis as typeof globalThis & { __shichengImpacts?: Known }

function known(): Known {
  shared.__shichengImpacts ??= { running: new Map(), endings: new Map() }
  return shared.__shichengImpacts
}

export function trackImpact(draftId: number, startedAt: string): RunningImpact {
  const tracked: RunningImpact = { startedAt, stop: new AbortController(), progress: { done: 0, total: 0 } }
  known().running.set(draftId, tracked)
  known().endings.delete(draftId)
  return tracked
}

/** Nobody counts the draft any more. `ending`: why there is no answer; null = there is one. */
export function untrackImpact(draftId: number, ending: Ending | null): void {
  known().running.delete(draftId)
  if (ending !== null) known().endings.set(draftId, ending)
}

export function runningImpact(draftId: number): RunningImpact | undefined {
  return known().running.get(draftId)
}

export function impactEnding(draftId: number): Ending | null {
  return known().endings.get(draftId) ?? null
}
