/** One measured figure beside the least that the same machine could do in the same minute. */
export type Figure = {
  readonly what: string
  readonly teachers: number
  readonly value: number
  readonly unit: string
  /** The same work without Shicheng: what no program on this machine can beat by much. */
  readonly floor: { readonly what: string; readonly value: number } | null
  readonly note?: string
}

/** The middle of the values: one disturbed run does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error("no values")
  return middle
}

/** Milliseconds of one run. */
export async function timeMs(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

/** Rows of a Markdown table: figure, floor, their ratio, and the growth from the size before. */
export function tableOf(figures: readonly Figure[]): string {
  const head = "| what | teachers | figure | floor | figure : floor | against the size before |\n|---|--:|--:|---|--:|--:|"
  const rows = figures.map((figure) => {
    const { what, teachers, value, unit, floor, note } = figure
    const smaller = figures.filter((other) => other.what === what && other.unit === unit && other.teachers < teachers).at(-1)
    const cells = [
      note === undefined ? what : `${what} (${note})`,
      teachers.toLocaleString("en"),
      `${round(value)} ${unit}`,
      floor === null ? "" : `${round(floor.value)} ${unit}: ${floor.what}`,
      floor === null ? "" : (value / floor.value).toFixed(2),
      smaller === undefined ? "" : `× ${(value / smaller.value).toFixed(2)}`,
    ]
    return `| ${cells.join(" | ")} |`
  })
  return [head, ...rows].join("\n")
}

/** Three figures that mean something. */
function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3)
}
