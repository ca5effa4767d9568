/** A leave (请假) that is supposed to end. */
import type { Leave } from "../facts"
import type { HypothesisFault } from "./hypothesis"
import { supposedEvidence } from "./mark"
import type { NumberedOf } from "./numbered"
import { withSupposed } from "./replace"

interface Question {
  readonly recorded: readonly Leave[]
  readonly supposed: readonly NumberedOf<"leave_end">[]
}

interface Answer {
  readonly leaves: readonly Leave[]
  readonly faults: readonly HypothesisFault[]
}

/** The leaves as they would stand; where there are faults, they are of no use. */
export function supposeLeaveEnds({ recorded, supposed }: Question): Answer {
  const faults: HypothesisFault[] = []
  const ended = new Map<Leave, Leave>()
  for (const { at, hypothesis } of supposed) {
    const { startsOn, endsOn } = hypothesis
    const leave = leaveNamed(recorded, startsOn)
    if (leave === undefined)
      faults.push(
        startsOn === null
          ? { at, code: "no_open_leave", field: null, values: {} }
          : { at, code: "no_such_leave", field: "startsOn", values: { from: startsOn } },
      )
    else if (ended.has(leave)) faults.push({ at, code: "supposed_twice", field: null, values: {} })
    else {
      ended.set(leave, { ...leave, endsOn, evidence: supposedEvidence(leave.evidence) })
      if (startsOn === null && endsOn < leave.startsOn)
        faults.push({ at, code: "dates_out_of_order", field: "endsOn", values: { earlier: leave.startsOn, later: endsOn } })
    }
  }
  return { leaves: withSupposed(recorded, [...ended.values()], (row) => row.evidence.key), faults }
}

/** The one that began on the day; without a day, of the open ones the last. */
function leaveNamed(recorded: readonly Leave[], startsOn: Leave["startsOn"] | null): Leave | undefined {
  const candidates = recorded.filter((leave) => (startsOn === null ? leave.endsOn === null : leave.startsOn === startsOn))
  return [...candidates].sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1))[0]
}
