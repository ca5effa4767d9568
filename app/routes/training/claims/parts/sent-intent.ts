/** Which of a page's forms was refused, by what it was to do; null = none was. */
export function sentIntent(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return null
  const { intent } = answer.values as { readonly intent?: unknown }
  return typeof intent === "string" ? intent : null
}
