const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const
const digit = (value: number): string => DIGITS[value] as string

/** A whole number from 1 to 999 in Chinese characters: 12 is 十二, 105 is 一百零五. */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const front = hundreds === 0 ? "" : `${digit(hundreds)}百`
  if (tens === 0) return front + (ones === 0 ? "" : (front === "" ? "" : "零") + digit(ones))
  return `${front}${tens === 1 && front === "" ? "" : digit(tens)}十${ones === 0 ? "" : digit(ones)}`
}
