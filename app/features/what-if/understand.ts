import type { TeacherFacts } from "~/domain/facts"
import type { Hypothesis, SupposedSchool } from "~/domain/what-if/hypothesis"
import { suppose } from "~/domain/what-if/suppose"
import { hypothesisOf } from "./hypothesis-of"
import type { Read } from "./link-text"
import type { WhatIfFault } from "./what-if-fault"

export interface Understood {
  /** each in its place; null where it could not be understood */
  readonly hypotheses: readonly (Hypothesis | null)[]
  readonly faults: readonly WhatIfFault[]
  /** with everything supposed; null while there are faults */
  readonly facts: TeacherFacts | null
}

interface Asked {
  readonly reads: readonly Read[]
  readonly facts: TeacherFacts
  readonly schools: readonly SupposedSchool[]
}

/** What was told, made of this person's facts: all of it, or every reason why not. */
export function understand({ reads, facts, schools }: Asked): Understood {
  const byCode = new Map(schools.map((school) => [school.code, school]))
  const faults: WhatIfFault[] = []
  const hypotheses = reads.map((read, at): Hypothesis | null => {
    faults.push(...read.faults)
    if (read.told === null) return null
    const { hypothesis, fault } = hypothesisOf({ told: read.told, at, schools: byCode })
    if (fault !== null) faults.push(fault)
    return hypothesis
  })
  const known = hypotheses.flatMap((hypothesis, at) => (hypothesis === null ? [] : [{ hypothesis, at }]))
  const supposition = suppose({ facts, hypotheses: known.map(({ hypothesis }) => hypothesis) })
  if (!supposition.ok) for (const fault of supposition.faults) faults.push({ ...fault, at: known[fault.at]?.at ?? fault.at })
  return { hypotheses, faults, facts: supposition.ok && faults.length === 0 ? supposition.facts : null }
}
