/** How much of a claim may be recognised. */

export interface Recognising {
  readonly claimedTenths: number
  readonly tenths: number
  readonly hasReason: boolean
}

export type RecognitionFault = "nothing" | "more_than_claimed" | "part_needs_reason"

/** At least a tenth of an hour, never more than was claimed; a part only with its reason. */
export function recognitionFault({ claimedTenths, tenths, hasReason }: Recognising): RecognitionFault | null {
  if (!Number.isInteger(tenths) || tenths <= 0) return "nothing"
  if (tenths > claimedTenths) return "more_than_claimed"
  return tenths < claimedTenths && !hasReason ? "part_needs_reason" : null
}
