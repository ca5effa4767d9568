/** From when do the criteria that hang on time alone hold, if nothing else changes? */
import { type CivilDate, laterOf } from "../calendar/civil-date"
import { ethicsClearOn } from "../ethics/criteria"
import type { Application } from "./application"

/** The first day from `asOf` on which the years are full and no sanction has influence; null where time alone never brings it, or it cannot be known. */
export function earliestDate(application: Pick<Application, "facts" | "pack" | "asOf" | "years">): CivilDate | null {
  const { fullOn } = application.years
  return fullOn === null ? null : laterOf(fullOn, ethicsClearOn(application))
}
