import { z } from "zod"
import { parseCivilDate } from "~/domain/calendar/civil-date"

/** What the address of a career page may ask: the day to be judged; null, and whatever is no date, is today. */
export const pathSearch = z.object({
  on: z.string().transform(parseCivilDate).nullable().catch(null).default(null),
})
