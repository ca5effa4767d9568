import type { FormError } from "~/components/form/error-summary"
import type { Translator } from "~/platform/i18n/translate"
import type { RefusedAnswer } from "~/platform/route.server"

/** What an action refused of one of a page's several forms. */
export interface RefusedPart {
  /** the answer itself where it is this form's; null where it is another's, or no refusal */
  readonly answer: RefusedAnswer | null
  /** for the summary; `field` is the id of the control */
  readonly summary: readonly FormError[]
  /** what is said beside a field, by the field's name */
  of(field: string): string | undefined
  /** what was typed into a field, to be shown again */
  typed(field: string): string | undefined
  /** the id of a field's control: a page has several forms with fields of one name */
  id(field: string): string
}

interface Which {
  /** how the ids of this form's controls begin */
  readonly prefix: string
  /** hidden fields and buttons by which this form is told from the others of the page */
  readonly told: Readonly<Record<string, string>>
}

/** Reads an action's answer for one form of a page. */
export function refusedPart(answer: unknown, { say }: Pick<Translator, "say">, { prefix, told }: Which): RefusedPart {
  const isThis = isRefused(answer) && Object.entries(told).every(([name, value]) => answer.values[name] === value)
  const refused = isThis ? answer : null
  const refusals = refused?.refusals ?? []
  const id = (field: string) => `${prefix}-${field}`
  const messageOf = ({ code, params }: (typeof refusals)[number]) => say({ key: `refusal.${code}`, values: params })
  return {
    answer: refused,
    summary: refusals.map((refusal) => ({ field: refusal.field === null ? null : id(refusal.field), message: messageOf(refusal) })),
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

function isRefused(answer: unknown): answer is RefusedAnswer {
  return typeof answer === "object" && answer !== null && "refusals" in answer
}
