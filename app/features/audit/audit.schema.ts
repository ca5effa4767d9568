import { z } from "zod"

/** `action` a code or "", `kind` and `key` of one subject, `before` the number of the event after which the page begins. */
export const auditSearch = z.object({
  action: z
    .string()
    .regex(/^[a-z_.]{0,60}$/)
    .catch("")
    .default(""),
  kind: z.string().max(40).catch("").default(""),
  key: z.string().max(100).catch("").default(""),
  before: z.coerce.number().int().positive().nullable().catch(null).default(null),
})
