import { z } from "zod"

/** What the address of an hours page may ask. What makes no sense is ignored: an old link still shows the page. */
export const hoursSearch = z.object({
  cycle: z.coerce.number().int().min(1990).max(2200).nullable().catch(null).default(null),
  entries: z.enum(["all", "counted", "uncounted", "elsewhere"]).catch("all").default("all"),
  print: z
    .literal("1")
    .transform(() => true)
    .or(z.boolean())
    .catch(false)
    .default(false),
})
