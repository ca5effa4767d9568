/** A minute of the day as a time control holds it; null stays null. */
export function clockText(minute: number | null): string | null {
  if (minute === null) return null
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
}
