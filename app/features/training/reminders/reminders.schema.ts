import { z } from "zod"
import { rowId } from "~/platform/form-fields"

/** From before a reminder, as the page before it gave it. */
export const remindersSearch = z.object({ before: rowId.nullable().catch(null).default(null) })

/** Everything up to the newest that was shown has been read. */
export const readForm = z.object({ upTo: rowId })
