import { z } from "zod"

export const feedbackParams = z.object({ number: z.string().regex(/^BC\d{4}-\d{4,}$/) })

const mark = z
  .string("feedback_mark")
  .regex(/^[1-5]$/, "feedback_mark")
  .transform(Number)

export const feedbackForm = z.strictObject({
  usefulness: mark,
  teaching: mark,
  organisation: mark,
  remark: z
    .string()
    .trim()
    .max(500, "invalid_field")
    .default("")
    .transform((text) => (text === "" ? null : text)),
})
export type FeedbackForm = z.infer<typeof feedbackForm>
