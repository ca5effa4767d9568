/** Is the same training claimed twice? What two statements of training have in common, and how sure that makes it. */
import type { CivilDate } from "../calendar/civil-date"
import { normalisedProjectName } from "../hours/repeats"

/** A training as the ledger or a claim states it. */
export interface StatedTraining {
  readonly teacherId: number
  readonly trainingYear: number
  readonly projectName: string
  readonly organiser: string | null
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate
  readonly hoursTenths: number
  readonly certificateNo: string | null
  /** of its evidence; none in the ledger */
  readonly sha256s: readonly string[]
}

export const DUPLICATE_KINDS = ["file", "certificate", "project", "dates_hours"] as const
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number]
export type Sureness = "certain" | "likely" | "possible"

export interface DuplicateFinding {
  readonly kind: DuplicateKind
  readonly sureness: Sureness
}

/**
 * What speaks for one training told twice. Colleagues attend the same course: between two people only what belongs to one person alone
 * counts, the same file or the same certificate.
 */
export function duplicateFindings(a: StatedTraining, b: StatedTraining): readonly DuplicateFinding[] {
  const isOnePerson = a.teacherId === b.teacherId
  const found: DuplicateFinding[] = []
  if (a.sha256s.some((sha256) => b.sha256s.includes(sha256))) found.push({ kind: "file", sureness: isOnePerson ? "likely" : "certain" })
  if (sameText(a.certificateNo, b.certificateNo))
    found.push({ kind: "certificate", sureness: sameText(a.organiser, b.organiser) ? "certain" : "likely" })
  if (!isOnePerson) return found
  const onSameDays = a.endsOn === b.endsOn && (a.startsOn === null || b.startsOn === null || a.startsOn === b.startsOn)
  if (a.trainingYear === b.trainingYear && sameText(a.projectName, b.projectName))
    found.push({ kind: "project", sureness: onSameDays ? "certain" : "likely" })
  else if (onSameDays && a.hoursTenths === b.hoursTenths) found.push({ kind: "dates_hours", sureness: "possible" })
  return found
}

/** Whether both are one entry of the ledger: same person, same project however it is typed, same last day. Its hours are credited already. */
export function isSameEntry(a: StatedTraining, b: StatedTraining): boolean {
  return a.teacherId === b.teacherId && a.endsOn === b.endsOn && sameText(a.projectName, b.projectName)
}

/** A certificate number as it is kept and compared: as typed, but for width, case and blanks. */
export function certificateKey(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toUpperCase()
}

function sameText(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const key = normalisedProjectName(a)
  return key !== "" && key === normalisedProjectName(b)
}
