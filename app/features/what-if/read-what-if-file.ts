import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"
import type { HypothesisKind } from "~/domain/what-if/hypothesis"
import { type Read, readTold } from "./link-text"
import { readSheetRow, SHEET_NAMES } from "./sheet-rows"
import type { WhatIfFault } from "./what-if-fault"

/** The names of a file's lists. */
const LISTS: Readonly<Record<string, HypothesisKind>> = {
  hours: "hours",
  rotations: "rotation",
  titles: "title",
  classAdviserTerms: "class_adviser",
  appraisals: "appraisal",
  tierAwards: "tier_award",
  studioMemberships: "studio",
  enterprisePractice: "enterprise_practice",
  skillCertificates: "skill_certificate",
  certificates: "certificate",
  registrations: "registration",
  dualQualifications: "dual_qualification",
  postings: "posting",
  leaveEnds: "leave_end",
}
const NAMES = ["asOf", "facts", "education", ...Object.keys(LISTS)]

export interface WhatIfFile {
  /** the day to look at; null = not said */
  readonly asOf: CivilDate | null
  readonly reads: readonly Read[]
  /** where each stands in the file, as `hours[0]` */
  readonly paths: readonly string[]
  /** what is wrong with the file as a whole; each names its place in `field` */
  readonly faults: readonly WhatIfFault[]
}

/** What a file supposes of the teacher with this number. Everything is read before anything is refused, so that all faults are told at once. */
export function readWhatIfFile(text: string, teacherNo: string): WhatIfFile {
  const reads: Read[] = []
  const paths: string[] = []
  const faults: WhatIfFault[] = []
  const refuse = (code: string, field: string | null, values: WhatIfFault["values"] = {}) => faults.push({ at: null, code, field, values })
  const add = (path: string, read: Read) => {
    paths.push(path)
    reads.push(read)
  }
  const file = parse(text, refuse)
  for (const name of Object.keys(file)) if (!NAMES.includes(name)) refuse("unknown_list", name, { field: name, names: NAMES.join("、") })
  for (const [list, kind] of Object.entries(LISTS))
    for (const [at, row] of rowsOf(file[list], () => refuse("not_a_list", list)).entries())
      add(`${list}[${at}]`, readTold(kind, row, reads.length))
  if (file.education !== undefined) add("education", readTold("education", { education: file.education }, reads.length))
  for (const [at, row] of rowsOf(file.facts, () => refuse("not_a_list", "facts")).entries())
    add(`facts[${at}]`, readSheetRow(row, { at: reads.length, teacherNo }))
  const asOf = typeof file.asOf === "string" ? parseCivilDate(file.asOf) : null
  if (file.asOf !== undefined && asOf === null) refuse("invalid_date", "asOf")
  if (faults.length === 0 && reads.length === 0 && asOf === null) refuse("nothing_supposed", null, { sheets: SHEET_NAMES.join("、") })
  return { asOf, reads, paths, faults }
}

function parse(
  text: string,
  refuse: (code: string, field: null, values: WhatIfFault["values"]) => void,
): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""))
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>
    refuse("not_an_object", null, {})
  } catch (error) {
    refuse("not_json", null, { reason: error instanceof Error ? error.message : "" })
  }
  return {}
}

function rowsOf(value: unknown, refuse: () => void): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  refuse()
  return []
}
