import { caseDefinitions } from "./case-people/make-cases"
import { teacherNoOf } from "./person"

export interface DemoCase {
  readonly teacherNo: string
  /** one line: what this person shows */
  readonly shows: string
}

/** People whose every fact is made by hand to show one thing. The same for every seed and size; a district too small for all has the first of them. */
export const demoCases: readonly DemoCase[] = caseDefinitions.map(({ shows }, at) => ({ teacherNo: teacherNoOf(at + 1), shows }))
