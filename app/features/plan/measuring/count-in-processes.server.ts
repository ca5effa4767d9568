import { findMiddleId } from "#db/queries/indicators/people-state"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { type ResidentJob, residentJob } from "~/platform/resident-job.server"
import type { IndicatorsCommand, IndicatorsJobProgress } from "./indicators-job"
import { joinCounted, type PeopleCounted } from "./people-counted"

/** They keep what they read of the people, so that another day takes a fraction of the first; after so long without a question they end. */
const IDLE_MS = 2 * 60 * 60_000

interface Counters {
  readonly of: string
  /** up to which id the first counts */
  readonly middleId: number
  readonly jobs: readonly [ResidentJob, ResidentJob]
}

const shared = globalThis as typeof globalThis & { __shichengIndicatorCounters?: Counters }

interface Asked {
  readonly districtId: string
  /** which opening of the database it is about */
  readonly opening: number
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  /** told how much is done, 0 to 1 */
  readonly onProgress?: (done: number) => void
}

/** For what everybody of a district counts on a day, counted in two processes at once, each half of the people. */
export async function countInProcesses({ districtId, opening, asOf, portfolioParts, onProgress }: Asked): Promise<PeopleCounted> {
  const { middleId, jobs } = await countersOf({ districtId, opening })
  const parts = [
    { afterId: 0, untilId: middleId },
    { afterId: middleId, untilId: Number.MAX_SAFE_INTEGER },
  ]
  const done = [0, 0]
  const counted = await Promise.all(
    jobs.map((job, at) =>
      job.ask<PeopleCounted, IndicatorsJobProgress>({ districtId, asOf, portfolioParts, ...parts[at] } as IndicatorsCommand, {
        onProgress: (progress) => {
          done[at] = progress.done
          onProgress?.(done.reduce((sum, each) => sum + each, 0) / done.length)
        },
      }),
    ),
  )
  return joinCounted(counted)
}

/** The two that are there, or new ones where they are of another database. */
async function countersOf({ districtId, opening }: { districtId: string; opening: number }): Promise<Counters> {
  const of = `${opening}|${districtId}`
  const there = shared.__shichengIndicatorCounters
  if (there?.of === of) return there
  for (const job of there?.jobs ?? []) job.end()
  const made: Counters = {
    of,
    middleId: await findMiddleId(districtId),
    jobs: [residentJob({ job: "indicators", idleMs: IDLE_MS }), residentJob({ job: "indicators", idleMs: IDLE_MS })],
  }
  shared.__shichengIndicatorCounters = made
  return made
}
