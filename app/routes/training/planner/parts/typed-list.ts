import type { RefusedAnswer } from "~/platform/route.server"

/** What was ticked or chosen of several controls of one name, to be shown again; null where nothing was refused. */
export function typedList(answer: unknown, name: string): readonly string[] | null {
  if (typeof answer !== "object" || answer === null || !("refusals" in answer)) return null
  const value = (answer as RefusedAnswer).values[name]
  if (value === undefined) return []
  return typeof value === "string" ? [value] : value
}

/** Whether a refused form was the one that sent this intent. */
export function isOfIntent(answer: unknown, intent: string): boolean {
  return typedList(answer, "intent")?.[0] === intent
}
