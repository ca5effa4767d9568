import { type Parsed, problem } from "./cell-problem"
import { REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

export interface NumberRule {
  /** smallest and largest stored value, both allowed */
  readonly min: number
  readonly max: number
  /** stored value ÷ written value: 10 for tenths, 1 for whole numbers */
  readonly scale: 1 | 10
  /** units that may follow the number */
  readonly units: RegExp
}

/** Sums that Excel computed and someone pasted as values carry an error of the last bits; half a millionth is not meant. */
const ROUNDING = 5e-7
const WRITTEN = /^\d+(\.\d+)?$/
const WITH_THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/

/** A number as an integer of `scale`. Problems: number_unreadable, number_too_small {min}, number_too_large {max}, number_too_precise {decimals}; min and max as written. */
export function numberParser({ min, max, scale, units }: NumberRule): ValueParser {
  const fromNumber = (value: number): Parsed => {
    const scaled = value * scale
    const stored = Math.round(scaled)
    if (Math.abs(scaled - stored) > ROUNDING) return problem("number_too_precise", { decimals: scale === 10 ? 1 : 0 })
    if (stored < min) return problem("number_too_small", { min: min / scale })
    return stored > max ? problem("number_too_large", { max: max / scale }) : stored
  }
  const fromText = (text: string): Parsed => {
    const plain = text.normalize("NFKC").replaceAll(" ", "").replace(units, "")
    const sign = plain.startsWith("-") ? -1 : 1
    const digits = plain.replace(/^[+-]/, "")
    if (WITH_THOUSANDS.test(digits)) return fromNumber(sign * Number(digits.replaceAll(",", "")))
    return WRITTEN.test(digits) ? fromNumber(sign * Number(digits)) : problem("number_unreadable")
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber }
}

/** Hours and credits, as integer tenths. */
export function tenthsParser(minTenths: number, maxTenths: number): ValueParser {
  return numberParser({ min: minTenths, max: maxTenths, scale: 10, units: /(个)?(学时|课时|小时|学分|分)$/ })
}

/** Whole people, at least one. */
export function peopleParser(max: number): ValueParser {
  return numberParser({ min: 1, max, scale: 1, units: /(个)?(学生|人|名)$/ })
}

/** Whole days, at least one. */
export function daysParser(max: number): ValueParser {
  return numberParser({ min: 1, max, scale: 1, units: /(个)?(天|日|工作日)$/ })
}
