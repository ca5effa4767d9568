import type { Translator } from "~/platform/i18n/translate"
import type { RefusedAnswer } from "~/platform/route-guard"
import type { FormError } from "./error-summary"

/** What an action refused, said in words: for the summary, and for each field by name. */
export interface RefusedErrors {
  readonly summary: readonly FormError[]
  of(field: string): string | undefined
  /** what was typed into a field, to be shown again */
  typed(field: string): string | undefined
}

/** Reads an action's answer; anything but a refusal has no errors. Names of the fields are the ids of their controls. */
export function refusedErrors(answer: unknown, { say }: Pick<Translator, "say">, fields: readonly string[]): RefusedErrors {
  const refused = isRefused(answer) ? answer : null
  const summary = (refused?.refusals ?? []).map(({ code, field, params }) => ({
    field: field !== null && fields.includes(field) ? field : null,
    message: say({ key: `refusal.${code}`, values: params }),
  }))
  return {
    summary,
    of: (field) => summary.find((error) => error.field === field)?.message,
    typed: (field) => {
      const value = refused?.values[field]
      return typeof value === "string" ? value : undefined
    },
  }
}

function isRefused(answer: unknown): answer is RefusedAnswer {
  return typeof answer === "object" && answer !== null && "refusals" in answer
}
