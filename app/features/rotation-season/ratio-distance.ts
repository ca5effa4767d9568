/** How many more people of a share's numerator its target asks for; 0 where it is reached, null where nobody is in the denominator. */
export function peopleNeeded({
  id,
  numerator,
  denominator,
  targetPercent,
}: {
  /** who is added to the rotated joins no other count; a backbone teacher added is one more who rotated, too */
  readonly id: "share" | "backbone"
  readonly numerator: number
  readonly denominator: number
  readonly targetPercent: number
}): number | null {
  if (denominator === 0) return null
  const lacking = targetPercent * denominator - 100 * numerator
  if (lacking <= 0) return 0
  if (id === "share") return Math.ceil(lacking / 100)
  return targetPercent >= 100 ? null : Math.ceil(lacking / (100 - targetPercent))
}
