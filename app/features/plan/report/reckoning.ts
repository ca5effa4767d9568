/** How far a long reckoning is, as promises that a page can send one after another. */
export interface Reckoned<Result> {
  readonly result: Promise<Result>
  /** settles at each quarter with the percent reached; the last with 100, whatever came of it */
  readonly steps: readonly Promise<number>[]
}

/** Sooner than that nobody needs to be told that something is being reckoned. */
const SOON_MS = 700

const QUARTERS = [25, 50, 75, 100] as const

/** Starts a reckoning that tells how much of it is done, 0 to 1. */
export function reckon<Result>(start: (onProgress: (done: number) => void) => Promise<Result>): Reckoned<Result> {
  const settle: (() => void)[] = []
  const steps = QUARTERS.map((percent) => new Promise<number>((resolve) => settle.push(() => resolve(percent))))
  const reach = (percent: number) => {
    for (const [at, quarter] of QUARTERS.entries()) if (quarter <= percent) settle[at]?.()
  }
  const result = start((done) => reach(Math.min(99, done * 100))).finally(() => reach(100))
  return { result, steps }
}

/** Whether the result is there so soon that the page can be sent whole. What fails is as good as there: it is told at once. */
export function isSoon({ result }: Pick<Reckoned<unknown>, "result">): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), SOON_MS)
    const settled = () => {
      clearTimeout(timer)
      resolve(true)
    }
    result.then(settled, settled)
  })
}
