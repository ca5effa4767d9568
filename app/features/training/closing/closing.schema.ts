import { z } from "zod"
import { version } from "~/platform/form-fields"

export const closingParams = z.object({ number: z.string().regex(/^BC\d{4}-\d{4,}$/) })

const several = (max: number) =>
  z
    .union([
      z.array(z.string().max(max)),
      z
        .string()
        .max(max)
        .transform((one) => [one]),
    ])
    .optional()
    .transform((texts) => texts ?? [])

export const closingForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("close"),
    version,
    /** what was previewed */
    seen: z.string().max(80),
    /** sessions at which, she states, nobody was */
    stated: several(12),
    /** everybody by number, and beside each why she failed; "" = by her attendance */
    person: several(40),
    note: several(200),
  }),
  z.strictObject({ intent: z.literal("reverse"), version, reason: z.string().trim().min(1, "required").max(200, "invalid_field") }),
])
export type ClosingForm = z.infer<typeof closingForm>

/** Why somebody failed, by teacher number. */
export function notesOf({
  person,
  note,
}: {
  readonly person: readonly string[]
  readonly note: readonly string[]
}): ReadonlyMap<string, string> {
  return new Map(
    person.flatMap((teacherNo, at) => {
      const text = note[at]?.trim() ?? ""
      return text === "" ? [] : [[teacherNo, text] as const]
    }),
  )
}
