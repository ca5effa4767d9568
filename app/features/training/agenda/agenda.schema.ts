import { z } from "zod"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"

/** `until`: past sessions up to this day; what is no day begins with the latest. */
export const agendaSearch = z.object({
  until: z
    .string()
    .transform((text): CivilDate | null => parseCivilDate(text))
    .nullable()
    .catch(null)
    .default(null),
})
