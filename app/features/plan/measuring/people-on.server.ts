import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { countInProcesses } from "./count-in-processes.server"
import { countPeople } from "./count-people.server"
import { basisKey, factsBasis } from "./facts-basis.server"
import type { PeopleCounted } from "./people-counted"
import { peopleMemory } from "./people-memory.server"
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
}

const remembered = remembering<PeopleCounted>(DAYS_REMEMBERED)

/** For what everybody of a district counts on a day, by the rules. A day that was counted before is remembered while facts and packs stay as they are. */
export async function peopleOn({ districtId, asOf, portfolioParts, onProgress }: Asked): Promise<PeopleCounted> {
  const basis = await factsBasis(districtId)
  const total = basis.state.people
  const asked = { districtId, asOf, portfolioParts }
  return remembered.get([districtId, asOf, portfolioParts.join(), basisKey(basis)].join("|"), async () => {
    if (total <= FEW_PEOPLE) return countPeople({ ...asked, memory: peopleMemory({ districtId, ...EVERYBODY }) })
    return countInProcesses({
      ...asked,
      opening: basis.state.opening,
      onProgress: (done) => onProgress?.({ done: Math.floor(done * total), total }),
    })
  })
}

const EVERYBODY = { afterId: 0, untilId: Number.MAX_SAFE_INTEGER }
