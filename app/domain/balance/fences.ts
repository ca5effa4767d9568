/** How far from the others is far: Tukey's fences around the quartiles of all schools, the method that the page states. */

/** A school beyond a fence lies by more than so many times the distance of the quartiles from them. */
export const FENCE_FACTOR = 1.5
/** Fewer schools have no quartiles worth the name. */
export const FEWEST_SCHOOLS = 5

export interface Fences {
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
  readonly lower: number
  readonly upper: number
  readonly schools: number
}

/** The fences of the known values; null where there are too few of them, or half of the schools do not differ at all: then nothing is far. */
export function fencesOf(values: readonly (number | null)[]): Fences | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  if (sorted.length < FEWEST_SCHOOLS) return null
  const [lowerQuartile, median, upperQuartile] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]
  const spread = upperQuartile - lowerQuartile
  if (spread <= 0) return null
  return {
    lowerQuartile,
    median,
    upperQuartile,
    lower: lowerQuartile - FENCE_FACTOR * spread,
    upper: upperQuartile + FENCE_FACTOR * spread,
    schools: sorted.length,
  }
}

/** Between the two nearest of the sorted values, in proportion: as QUARTILE.INC of a spreadsheet does, so that the office can check it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (above - below) * (place - Math.floor(place))
}
