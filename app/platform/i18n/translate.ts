import { formatHours, formatValue, type HoursUnit } from "./format"
import type { Locale } from "./locale"
import type { MessageKey, Messages } from "./messages"

export type MessageValues = Readonly<Record<string, string | number>>

/** A sentence that a rule or a refusal wants said: a key and its values. The same shape as the domain's `Phrase`. */
export interface Sayable {
  readonly key: string
  readonly values?: MessageValues | undefined
}

/** How hours are said: in hours, or in credits of so many hours. */
export interface HoursMeasure {
  readonly unit: HoursUnit
  readonly hoursPerCredit: number
}

export const PLAIN_HOURS: HoursMeasure = { unit: "hours", hoursPerCredit: 1 }

export interface Translator {
  readonly locale: Locale
  /** the message of a key, its `{name}` placeholders filled */
  t(key: MessageKey, values?: MessageValues): string
  /** the sentence of a phrase whose key is known only at run time; codes are said as labels, `{x:hours}` in the measure given */
  say(phrase: Sayable, measure?: HoursMeasure): string
  /** an amount of hours with its unit: 18学时, 6 credits */
  hours(amount: number, measure?: HoursMeasure): string
  /** the label of a code, e.g. `label("stage", "primary")` → 小学; null and unknown codes give the sign for "not recorded" and the code itself */
  label(list: CodeList, code: string | null): string
  /** whether a run-time key has a message */
  has(key: string): key is MessageKey
}

type CodeKey = Extract<MessageKey, `codes.${string}.${string}`>
/** The code lists of `app/domain/codes.ts`, in the names of their types. */
export type CodeList = CodeKey extends `codes.${infer List}.${string}` ? List : never

const PLACEHOLDER = /\{(\w+)(:hours)?\}/g

/** A translator over one catalogue. */
export function createTranslator({ locale, messages }: { locale: Locale; messages: Messages }): Translator {
  const find = (key: string): string | undefined => messages[key as MessageKey]

  const hours = (amount: number, { unit, hoursPerCredit }: HoursMeasure = PLAIN_HOURS) => {
    const n = formatHours(amount, unit, hoursPerCredit)
    const key: MessageKey = n === "1" ? `layout.amount.${unit}_one` : `layout.amount.${unit}`
    return messages[key].replace("{n}", n)
  }

  /** A placeholder without a value stays visible, so that the gap is found. */
  const fill = (text: string, values: MessageValues, measure?: HoursMeasure) =>
    text.replace(PLACEHOLDER, (hole, name: string, isHours: string | undefined) => {
      const value = values[name]
      if (value === undefined) return hole
      return isHours !== undefined && typeof value === "number" ? hours(value, measure) : formatValue(value, locale)
    })

  const labelOf = (list: string, code: string) => find(`codes.${list}.${code}`) ?? code

  /** Values named after a code list (`postKind`, `leaveKind`) are codes. */
  const spoken = (values: MessageValues) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? labelOf(name, value) : value]))

  return {
    locale,
    has: (key): key is MessageKey => find(key) !== undefined,
    hours,
    t: (key, values = {}) => fill(messages[key], values),
    say: ({ key, values = {} }, measure) => fill(find(key) ?? key, spoken(values), measure),
    label: (list, code) => (code === null ? messages["layout.not_recorded"] : labelOf(list, code)),
  }
}
