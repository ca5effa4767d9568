import type { FormError } from "~/components/form/error-summary"
import type { Translator } from "~/platform/i18n/translate"
import type { RefusedAnswer } from "~/platform/route.server"

/** What an action refused of one of a page's forms. */
export interface RefusedStep {
  /** the answer itself where it is this form's; null where it is another's, or no refusal */
  readonly answer: RefusedAnswer | null
  /** for the summary; `field` is the id of the control */
  readonly summary: readonly FormError[]
  has(code: string): boolean
  /** what is said beside a field, by the field's name */
  of(field: string): string | undefined
  /** what was typed into a field, to be shown again */
  typed(field: string): string | undefined
  /** the id of a field's control: a page has several forms with fields of one name */
  id(field: string): string
}

/** Reads an action's answer for the form of one `intent`. */
export function refusedStep(answer: unknown, { say }: Pick<Translator, "say">, intent: string): RefusedStep {
  const refused = isRefused(answer) && answer.values.intent === intent ? answer : null
  const refusals = refused?.refusals ?? []
  const id = (field: string) => `${intent}-${field}`
  const messageOf = ({ code, params }: (typeof refusals)[number]) => say({ key: `refusal.${code}`, values: params })
  return {
    answer: refused,
    summary: refusals.map((refusal) => ({ field: refusal.field === null ? null : id(refusal.field), message: messageOf(refusal) })),
    has: (code) => refusals.some((refusal) => refusal.code === code),
    of: (field) => {
      const found = refusals.find((refusal) => refusal.field === field)
      return found && messageOf(found)
    },
    typed: (field) => {
      const value = refused?.values[field]
      return typeof value === "string" ? value : undefined
    },
    id,
  }
}

/** The intent of the form that was refused; null where nothing was. */
export function refusedIntent(answer: unknown): string | null {
  const intent = isRefused(answer) ? answer.values.intent : undefined
  return typeof intent === "string" ? intent : null
}

function isRefused(answer: unknown): answer is RefusedAnswer {
  return typeof answer === "object" && answer !== null && "refusals" in answer
}
