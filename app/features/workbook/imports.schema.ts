import { z } from "zod"

export const importParams = z.object({ importId: z.uuid() })

/** Which page of the errors; what makes no sense is the first. */
export const importSearch = z.object({ errors: z.coerce.number().int().min(1).max(100_000).catch(1).default(1) })

/** What can be decided of an import: write all of it, only its good rows, or none. */
export const decideImportForm = z.strictObject({ intent: z.enum(["confirm", "accept-valid", "cancel"], "invalid_field") })
