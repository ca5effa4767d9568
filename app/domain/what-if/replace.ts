/** A list of facts with supposed rows in it. */
import { naturalKey } from "./mark"

/** The rows that are not replaced, then the supposed ones: one with the natural key of a recorded row stands in its place. */
export function withSupposed<Row>(recorded: readonly Row[], supposed: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const replaced = new Set(supposed.map((row) => naturalKey(keyOf(row))))
  return supposed.length === 0 ? recorded : [...recorded.filter((row) => !replaced.has(naturalKey(keyOf(row)))), ...supposed]
}
