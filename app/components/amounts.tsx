import { createContext, type ReactNode, useContext, useMemo } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { formatHours, type HoursUnit } from "~/platform/i18n/format"
import { type HoursMeasure, PLAIN_HOURS, type Sayable } from "~/platform/i18n/translate"

const UnitContext = createContext<HoursUnit>("hours")
const MeasureContext = createContext<HoursMeasure>(PLAIN_HOURS)

/** The unit the reader has chosen; set once, around the whole app. */
export function UnitProvider({ unit, children }: { unit: HoursUnit; children: ReactNode }) {
  return <UnitContext.Provider value={unit}>{children}</UnitContext.Provider>
}

/** Below it, amounts of hours are said in the reader's unit, by the policy's hours per credit. */
export function MeasureProvider({ hoursPerCredit, children }: { hoursPerCredit: number; children: ReactNode }) {
  const unit = useContext(UnitContext)
  const measure = useMemo(() => ({ unit, hoursPerCredit }), [unit, hoursPerCredit])
  return <MeasureContext.Provider value={measure}>{children}</MeasureContext.Provider>
}

export interface Amounts {
  readonly unit: HoursUnit
  /** what the unit is called: 学时, credits */
  readonly unitName: string
  /** the bare figure in the reader's unit */
  figure(hours: number): string
  /** the figure with its unit */
  amount(hours: number): string
  /** a rule's sentence, its amounts in the reader's unit */
  say(phrase: Sayable): string
}

/** How amounts of hours are said here. */
export function useAmounts(): Amounts {
  const measure = useContext(MeasureContext)
  const translator = useTranslate()
  return {
    unit: measure.unit,
    unitName: translator.t(`verdict.unit.${measure.unit}`),
    figure: (hours) => formatHours(hours, measure.unit, measure.hoursPerCredit),
    amount: (hours) => translator.hours(hours, measure),
    say: (phrase) => translator.say(phrase, measure),
  }
}
