import type { ImportProgress } from "./import-page"

/** What this process knows of the imports it is working on: how far they are, and how to stop them. */
interface RunningImport {
  readonly startedAtMs: number
  readonly stop: AbortController
  rowsRead: number
  /** share of the file's bytes, 0 to 1; null while writing */
  share: number | null
}

const shared = globalThis as typeof globalThis & { __shichengImports?: Map<string, RunningImport> }

function running(): Map<string, RunningImport> {
  shared.__shichengImports ??= new Map()
  return shared.__shichengImports
}

export function trackImport(importId: string, nowMs: number): RunningImport {
  const tracked: RunningImport = { startedAtMs: nowMs, stop: new AbortController(), rowsRead: 0, share: null }
  running().set(importId, tracked)
  return tracked
}

export function untrackImport(importId: string): void {
  running().delete(importId)
}

/** Kills the child that works on an import; false when none does. */
export function stopImport(importId: string): boolean {
  const tracked = running().get(importId)
  tracked?.stop.abort()
  return tracked !== undefined
}

/** How far an import is; null when this process does not work on it. */
export function progressOf(importId: string, nowMs: number): ImportProgress | null {
  const tracked = running().get(importId)
  if (tracked === undefined) return null
  const seconds = Math.max(0.001, (nowMs - tracked.startedAtMs) / 1000)
  const rowsTotal = tracked.share !== null && tracked.share > 0.02 ? Math.round(tracked.rowsRead / tracked.share) : null
  const rowsPerSecond = tracked.rowsRead > 0 ? Math.round(tracked.rowsRead / seconds) : null
  return {
    rowsRead: tracked.rowsRead,
    rowsTotal,
    startedAt: new Date(tracked.startedAtMs).toISOString(),
    rowsPerSecond,
    secondsLeft: rowsTotal !== null && rowsPerSecond !== null ? Math.ceil((rowsTotal - tracked.rowsRead) / rowsPerSecond) : null,
  }
}
