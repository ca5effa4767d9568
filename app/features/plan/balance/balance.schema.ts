import { z } from "zod"
import { SCHOOL_KINDS, SCHOOL_OWNERSHIPS, SETTLEMENTS } from "~/domain/codes"
import { day, filterCode, filterWords, rowId } from "~/platform/form-fields"
import { BALANCE_SORTS } from "./balance-page"

/** what the filter offers */
export const KIND_CHOICES = SCHOOL_KINDS
export const OWNERSHIP_CHOICES = SCHOOL_OWNERSHIPS
export const SETTLEMENT_CHOICES = SETTLEMENTS
export const FOUND_CHOICES = ["shortcomings", "far", "unknown"] as const

export const balanceSearch = z.object({
  ownership: filterCode(SCHOOL_OWNERSHIPS),
  settlement: filterCode(SETTLEMENTS),
  kind: filterCode(SCHOOL_KINDS),
  found: filterCode(FOUND_CHOICES),
  /** a browser without a script waits for the whole page */
  wait: filterWords(1),
  sort: z.enum(BALANCE_SORTS).catch("school").default("school"),
})
export const schoolParams = z.object({ schoolCode: z.string().regex(/^\d{10}$/) })

/** More pupils than any school has are a slip of the pen. */
const MOST_PUPILS = 50_000
const pupils = z
  .string("required")
  .trim()
  .min(1, "required")
  .transform((text) => Number(text.normalize("NFKC").replaceAll(",", "")))
  .pipe(z.int("pupils_not_whole").min(1, "pupils_not_whole").max(MOST_PUPILS, "pupils_too_many"))

export const pupilsForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("count"), countedOn: day, pupils }),
  /** `version`: the id of the row as it was seen: a corrected one has another */
  z.strictObject({ intent: z.literal("correct"), version: rowId, pupils }),
  z.strictObject({ intent: z.literal("withdraw"), version: rowId }),
])
export type PupilsChange = z.infer<typeof pupilsForm>
