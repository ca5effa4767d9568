/** Which of the page's forms was sent and refused; null where none was. */
export function intentOf(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return null
  const { intent } = answer.values as Readonly<Record<string, unknown>>
  return typeof intent === "string" ? intent : null
}
