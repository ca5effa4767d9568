/** The numbers in what somebody typed or pasted, separated by whatever is no letter, figure, hyphen or underline. */
export function numbersIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}_-]+/u).filter((number) => number !== "")
}

/** The people ticked in a form that was refused. */
export function tickedIn(answer: unknown): ReadonlySet<string> {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return new Set()
  const { teacherNo } = answer.values as { readonly teacherNo?: string | readonly string[] }
  return new Set(typeof teacherNo === "string" ? [teacherNo] : (teacherNo ?? []))
}
