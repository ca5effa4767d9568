import { yearOf } from "~/domain/calendar/civil-date"
import type { Hypothesis, SupposedSchool } from "~/domain/what-if/hypothesis"
import { SUPPOSED_NAMES, supposedCourse } from "~/domain/what-if/supposed-names"
import type { Told } from "./what-if.schema"
import type { WhatIfFault } from "./what-if-fault"

interface About {
  readonly told: Told
  readonly at: number
  /** by code */
  readonly schools: ReadonlyMap<string, SupposedSchool>
}

type Understood = { readonly hypothesis: Hypothesis; readonly fault: null } | { readonly hypothesis: null; readonly fault: WhatIfFault }

/** What was told in the domain's terms: real schools, and what was left open filled in; or which school does not exist. */
export function hypothesisOf({ told, at, schools }: About): Understood {
  const unknown = (field: string, code: string): Understood => ({
    hypothesis: null,
    fault: { at, code: "unknown_school", field, values: { field, schoolCode: code } },
  })
  if (told.kind === "posting") {
    const { schoolCode, ...posting } = told
    const school = schools.get(schoolCode)
    return school === undefined ? unknown("schoolCode", schoolCode) : understood({ ...posting, school })
  }
  if (told.kind === "rotation") {
    const { hostSchoolCode, ...rotation } = told
    const host = schools.get(hostSchoolCode)
    if (host === undefined) return unknown("hostSchoolCode", hostSchoolCode)
    const origin = rotation.originSchoolCode
    if (origin !== null && !schools.has(origin)) return unknown("originSchoolCode", origin)
    return understood({ ...rotation, host })
  }
  return understood(plain(told))
}

function understood(hypothesis: Hypothesis): Understood {
  return { hypothesis, fault: null }
}

function plain(told: Exclude<Told, { kind: "posting" | "rotation" }>): Hypothesis {
  switch (told.kind) {
    case "hours": {
      const { hours: tenthsOfHour, trainingYear, projectName, ...entry } = told
      const name = projectName ?? supposedCourse({ endsOn: entry.endsOn, hours: tenthsOfHour / 10 })
      return { ...entry, tenthsOfHour, trainingYear: trainingYear ?? yearOf(entry.endsOn), projectName: name }
    }
    case "studio":
      return { ...told, studioNo: told.studioNo ?? SUPPOSED_NAMES.studio }
    case "enterprise_practice":
      return { ...told, organisation: told.organisation ?? SUPPOSED_NAMES.organisation }
    case "skill_certificate":
      return { ...told, name: told.name ?? SUPPOSED_NAMES.skillCertificate }
    case "certificate":
      return {
        ...told,
        certificateKind: told.certificateKind ?? SUPPOSED_NAMES.certificateKind,
        certificateNo: told.certificateNo ?? SUPPOSED_NAMES.certificate,
      }
    default:
      return told
  }
}
