import { listHalves } from "#db/queries/indicators/people-state"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { runJob } from "~/platform/jobs.server"
import { countPeople } from "./count-people.server"
import { basisKey, factsBasis } from "./facts-basis.server"
import type { IndicatorsCommand, IndicatorsJobProgress } from "./indicators-job"
import { joinCounted, type PeopleCounted } from "./people-counted"
import { remembering } from "./remembered"

/** Up to so many are counted here: that takes no longer than starting a process. */
const FEW_PEOPLE = 400
/** A day of fifty thousand people takes a megabyte. */
const DAYS_REMEMBERED = 12

interface Asked {
  readonly districtId: string
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  /** told how many of all people are done */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  /** stops the counting where nobody else waits for it; an abort rejects with `job_cancelled` */
  readonly signal?: AbortSignal
}

const remembered = remembering<PeopleCounted>(DAYS_REMEMBERED)

/**
 * For what everybody of a district counts on a day, by the rules. A large district is counted in two processes at once; a day that was counted
 * before is remembered while facts and packs stay as they are.
 */
export async function peopleOn({ districtId, asOf, portfolioParts, onProgress, signal }: Asked): Promise<PeopleCounted> {
  const basis = await factsBasis(districtId)
  const total = basis.state.people
  const key = [districtId, asOf, portfolioParts.join(), basisKey(basis)].join("|")
  return remembered.get(key, async () => {
    const halves = await listHalves(districtId)
    if (total <= FEW_PEOPLE) {
      const [first, last] = [halves[0], halves.at(-1)]
      if (first === undefined || last === undefined) return joinCounted([])
      return countPeople({ districtId, asOf, portfolioParts, afterId: first.afterId, untilId: last.untilId })
    }
    const done = halves.map(() => 0)
    const counted = halves.map((half, at) =>
      runJob<PeopleCounted, IndicatorsJobProgress>({
        job: "indicators",
        command: { districtId, asOf, portfolioParts, ...half } satisfies IndicatorsCommand,
        ...(signal !== undefined && { signal }),
        onProgress: (progress) => {
          done[at] = progress.done
          onProgress?.({
            done: Math.min(
              total,
              done.reduce((sum, each) => sum + each, 0),
            ),
            total,
          })
        },
      }),
    )
    return joinCounted(await Promise.all(counted))
  })
}
