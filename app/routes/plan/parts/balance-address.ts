import type { BalanceFilter } from "~/features/plan/balance/balance-page"

/** The list with what is asked of it; what is usual is left out. */
export function balanceAddress(filter: BalanceFilter, path = "/plan/balance"): string {
  const usual: Readonly<Record<string, string>> = { sort: "school" }
  const asked = Object.entries(filter).filter(([name, value]) => value !== "" && value !== usual[name])
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`
}

/** Whether the filter leaves schools out. */
export function isNarrowed({ sort: _, ...filter }: BalanceFilter): boolean {
  return Object.values(filter).some((value) => value !== "")
}
