import { z } from "zod"
import { CHECK_IDS, type CheckId } from "./checks"

export const checkParams = z.object({ check: z.enum(CHECK_IDS as readonly [CheckId, ...CheckId[]]) })
export const checkSearch = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1).default(1) })
export const examineForm = z.strictObject({ intent: z.literal("examine") })

/** A finding that was shown with its mend: the rows, whom it concerns, and the digest of what was shown. */
const chosen = z
  .string()
  .regex(/^[a-z_]+:\d+(\+[a-z_]+:\d+)*~\d+~[0-9a-f]{16}$/, "invalid_field")
  .transform((text) => {
    const [key = "", teacherId = "", digest = ""] = text.split("~")
    return { key, teacherId: Number(teacherId), digest }
  })
const one = chosen.transform((finding) => [finding])

export const mendForm = z.strictObject({
  intent: z.literal("mend"),
  finding: z.union([one, z.array(chosen).min(1).max(100)], "required"),
})
