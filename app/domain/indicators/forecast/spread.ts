/** How wide a range must be to hold four times in five. */

/** Student's factors for the two-sided four in five, by how many years beyond the first the spread rests on. */
const FACTORS = [3.08, 1.89, 1.64, 1.53, 1.48] as const
const ENDLESS = 1.28

/** By how many standard deviations to either side; the fewer the years, the more. */
export function factorOf(years: number): number {
  if (years < 2) throw new Error("a spread needs two years")
  return FACTORS[years - 2] ?? ENDLESS
}

/** The mean of some numbers, and their variance around it (sum of squares over one less than their number). */
export function meanAndVariance(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, variance: values.length < 2 ? 0 : squares / (values.length - 1) }
}

/** The margin of a sum or difference of numbers that vary apart from one another. */
export function jointMargin(...margins: readonly number[]): number {
  return Math.sqrt(margins.reduce((sum, margin) => sum + margin ** 2, 0))
}
