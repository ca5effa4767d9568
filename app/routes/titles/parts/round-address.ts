import type { RoundPage } from "~/features/title-rounds/round-page"

type Place = Readonly<Partial<Record<"after" | "before" | "postsAfter" | "postsBefore", string>>>

/** The address of a round's page with this filter and place; what is empty is left out. */
export function roundAddress(roundId: number, filter: Partial<RoundPage["filter"]>, place: Place = {}): string {
  const asked = Object.entries({ ...filter, ...place }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(asked).toString()
  return `/titles/${roundId}${query === "" ? "" : `?${query}`}`
}
