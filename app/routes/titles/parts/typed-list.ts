/** What was typed into a field that stands several times in a form, as a refused answer gives it back. */
export function typedList(answer: unknown, field: string): readonly string[] {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return []
  const value = (answer as { values: Readonly<Record<string, unknown>> }).values[field]
  if (typeof value === "string") return [value]
  return Array.isArray(value) ? value.map(String) : []
}
