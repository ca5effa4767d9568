import { z } from "zod"
import { SCHOOL_TERMS } from "~/domain/scheduling/school-term"
import { filterCode } from "~/platform/form-fields"
import { LOAD_SORTS } from "./teaching-page"

/** Of which school year and term, and in which order; what makes no sense is the running year, the busiest first. */
export const loadsSearch = z.object({
  year: z.coerce.number<string>().int().min(2000).max(2198).nullable().catch(null).default(null),
  term: filterCode(SCHOOL_TERMS),
  sort: z.enum(LOAD_SORTS).catch("hours").default("hours"),
})
export type LoadsSearch = z.infer<typeof loadsSearch>
