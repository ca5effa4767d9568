/** How a verdict tells what was supposed from what is recorded: the key of the row says so. */
import type { Evidence } from "../facts"

/** After the natural key, so that rows sort as the real ones would. No recorded key ends like this. */
const MARK = "|what-if"

/** The evidence of a row that is only supposed. */
export function supposedEvidence(evidence: Evidence): Evidence {
  return { ...evidence, key: supposedKey(evidence.key) }
}

/** The key of a row that is only supposed. */
export function supposedKey(key: string): string {
  return key.endsWith(MARK) ? key : `${key}${MARK}`
}

/** Whether a row is only supposed, by its key. */
export function isSupposed(key: string): boolean {
  return key.endsWith(MARK)
}

/** The natural key that a row has, or would have, in the workbook. */
export function naturalKey(key: string): string {
  return isSupposed(key) ? key.slice(0, -MARK.length) : key
}
