import { z } from "zod"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"
import { filterWords } from "~/platform/form-fields"

/** A day of the week asked for; what is none is this week. `school`: where the reader has more than her own. */
export const absencesSearch = z.object({
  on: z
    .string()
    .transform((text): CivilDate | null => parseCivilDate(text))
    .nullable()
    .catch(null)
    .default(null),
  school: filterWords(40),
  subject: filterWords(40),
})
export type AbsencesSearch = z.infer<typeof absencesSearch>
