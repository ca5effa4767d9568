/** What the plan's words ask, as it wrote them: data of the plan. How vague words are read is the plan's `readings`. */
import { z } from "zod"

const number = z.number().positive()
/** the document that gives the number where the plan's own words give none; null = the plan itself */
const source = z.string().trim().min(1).nullable().default(null)

export const wordsSchema = z.discriminatedUnion("kind", [
  /** N个; `isEach`: of each of several (配齐), not of all together */
  z.strictObject({ kind: z.literal("at_least"), number, source, isEach: z.literal(true).optional() }),
  /** 超过N: strictly more */
  z.strictObject({ kind: z.literal("over"), number, source }),
  /** N:1, 不高于N */
  z.strictObject({ kind: z.literal("at_most"), number, source }),
  /** 达到100%, 全员, 全覆盖 */
  z.strictObject({ kind: z.literal("all"), source }),
  /** A-B */
  z.strictObject({ kind: z.literal("range"), from: number, to: number }),
  /** N左右 */
  z.strictObject({ kind: z.literal("about"), number }),
  /** N余 */
  z.strictObject({ kind: z.literal("some_over"), number }),
  /** 数十 */
  z.strictObject({ kind: z.literal("tens") }),
  /** 数百 */
  z.strictObject({ kind: z.literal("hundreds") }),
  /** 一批: no number until the district sets one */
  z.strictObject({ kind: z.literal("batch"), number: number.nullable() }),
  /** something is promised, but not how much of it */
  z.strictObject({ kind: z.literal("no_number") }),
  /** the district has yet to set its target */
  z.strictObject({ kind: z.literal("unset") }),
  /** done or not done */
  z.strictObject({ kind: z.literal("milestone") }),
])

export type Words = z.infer<typeof wordsSchema>
export type WordsKind = Words["kind"]

/** Every number that the words carry, by its field. */
export function numbersIn(words: Words): readonly (readonly [field: string, number: number])[] {
  return Object.entries(words).filter((entry): entry is [string, number] => typeof entry[1] === "number")
}
