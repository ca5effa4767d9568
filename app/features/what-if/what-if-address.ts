/** What the address of the page says: the rule, the day, and each supposition, in a version of its own so that an old link is never misread. */
import type { CivilDate } from "~/domain/calendar/civil-date"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { isJudgedRule, type JudgedRule } from "~/features/standings/rules"

/** Of what one page can tell apart, and of an address that every messenger passes on whole. */
export const MOST_SUPPOSED = 12
export const LONGEST_QUERY = 1800

export type AddressFault = "other_version" | "too_many" | "too_long"

const VERSION = "1"

export interface WhatIfAddress {
  readonly rule: JudgedRule
  /** null = today, whichever day that is when the link is opened */
  readonly on: CivilDate | null
  /** each supposition as `link-text.ts` writes it */
  readonly supposed: readonly string[]
}

export type Query = Readonly<Record<string, string | readonly string[]>>

/** What a query asks; `fault` where it cannot be followed as a whole. What makes no sense by itself is left out of account. */
export function readAddress(query: Query): WhatIfAddress & { readonly fault: AddressFault | null } {
  const { v = VERSION, rule, on, f = [] } = query
  const supposed = (typeof f === "string" ? [f] : f).filter((text) => text !== "")
  const address: WhatIfAddress = {
    rule: typeof rule === "string" && isJudgedRule(rule) ? rule : "title",
    on: typeof on === "string" ? parseCivilDate(on) : null,
    supposed,
  }
  const fault = v === VERSION ? roomFault(address) : "other_version"
  return fault === null ? { ...address, fault } : { ...address, supposed: [], fault }
}

/** Whether an address holds more than it may. */
export function roomFault(address: WhatIfAddress): "too_many" | "too_long" | null {
  if (address.supposed.length > MOST_SUPPOSED) return "too_many"
  return writeAddress(address).length > LONGEST_QUERY ? "too_long" : null
}

/** The query, with its question mark. */
export function writeAddress({ rule, on, supposed }: WhatIfAddress): string {
  const query = new URLSearchParams({ v: VERSION, rule })
  if (on !== null) query.set("on", on)
  for (const text of supposed) query.append("f", text)
  return `?${query}`
}
