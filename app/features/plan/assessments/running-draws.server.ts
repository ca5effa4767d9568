import type { DrawProgress } from "./assessment-page"

/** What this process knows of the assessments that it has drawn at the moment, one a district, and what the last one came to. */
interface RunningDraw {
  readonly startedAt: string
  readonly title: string
  readonly stop: AbortController
  progress: DrawProgress
}

/** A number, or why there is none: a refusal's code and what it says. */
export type DrawEnding = { readonly number: string } | { readonly code: string; readonly params: Readonly<Record<string, string | number>> }

interface Known {
  readonly running: Map<string, RunningDraw>
  readonly endings: Map<string, DrawEnding>
}

const shared = globalThis as typeof globalThis & { __shichengDraws?: Known }

function known(): Known {
  shared.__shichengDraws ??= { running: new Map(), endings: new Map() }
  return shared.__shichengDraws
}

export function trackDraw(districtId: string, { startedAt, title }: { startedAt: string; title: string }): RunningDraw {
  const tracked: RunningDraw = { startedAt, title, stop: new AbortController(), progress: { step: "measuring", done: 0 } }
  known().running.set(districtId, tracked)
  known().endings.delete(districtId)
  return tracked
}

/** Nobody draws any more. */
export function untrackDraw(districtId: string, ending: DrawEnding): void {
  known().running.delete(districtId)
  known().endings.set(districtId, ending)
}

export function runningDraw(districtId: string): RunningDraw | undefined {
  return known().running.get(districtId)
}

export function drawEnding(districtId: string): DrawEnding | null {
  return known().endings.get(districtId) ?? null
}
