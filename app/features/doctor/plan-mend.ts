import type { CheckId } from "./checks"
import type { Finding } from "./examination"

/** One thing that a mend does. `said` tells the row from its brothers. */
export type MendStep =
  | {
      readonly kind: "correct"
      readonly table: "posting" | "studio_member"
      readonly id: number
      readonly column: "endsOn" | "leftOn"
      readonly before: string | null
      readonly after: string
      readonly said: string
    }
  | {
      readonly kind: "withdraw"
      readonly table: "posting" | "hours_entry" | "class_adviser_term" | "leave"
      readonly id: number
      readonly said: string
    }
  | { readonly kind: "derive" }

/** The one way to mend a finding that changes no verdict but the wrong one; null where somebody must decide what is true. */
export function planMend(check: CheckId, { key, details }: Finding): MendStep | null {
  switch (check) {
    case "posting_after_left":
      return closed({ table: "posting", column: "endsOn", key, from: details.from, before: details.until, after: details.leftOn })
    case "membership_outside_cycle":
    case "membership_after_withdrawal":
      if (String(details.joinedOn) < String(details.foundedOn ?? "")) return null
      return closed({ table: "studio_member", column: "leftOn", key, from: details.joinedOn, before: details.leftOn, after: details.end })
    case "posting_overlaps":
      return withdrawn("posting", { key, details })
    case "adviser_terms_overlap":
      return withdrawn("class_adviser_term", { key, details })
    case "leaves_overlap":
      return withdrawn("leave", { key, details })
    case "hours_told_twice":
      return details.repeats === null
        ? null
        : { kind: "withdraw", table: "hours_entry", id: Number(details.repeats), said: String(details.otherProject) }
    case "roster_differs":
    case "standing_missing":
    case "standing_overdue":
      return { kind: "derive" }
    default:
      return null
  }
}

type Value = Finding["details"][string] | undefined

/** Ends a row on the day on which what it belongs to ended; a row that began later than that is no row to close. */
function closed(row: {
  readonly table: "posting" | "studio_member"
  readonly column: "endsOn" | "leftOn"
  readonly key: string
  readonly from: Value
  readonly before: Value
  readonly after: Value
}): MendStep | null {
  const { table, column, key, from, before, after } = row
  if (typeof from !== "string" || typeof after !== "string" || from > after) return null
  return { kind: "correct", table, id: idsOf(key)[0] ?? 0, column, before: typeof before === "string" ? before : null, after, said: from }
}

/** Takes back the one of two rows that says only what the other says already. */
function withdrawn(table: "posting" | "class_adviser_term" | "leave", { key, details }: Pick<Finding, "key" | "details">): MendStep | null {
  if (details.repeats === null) return null
  const id = Number(details.repeats)
  const isFirst = idsOf(key)[0] === id
  const [from, until] = isFirst ? [details.from, details.until] : [details.otherFrom, details.otherUntil]
  return { kind: "withdraw", table, id, said: `${from} – ${until ?? ""}`.trim() }
}

/** `posting:12+posting:15` → 12, 15 */
function idsOf(key: string): readonly number[] {
  return key.split("+").map((row) => Number(row.split(":")[1]))
}
