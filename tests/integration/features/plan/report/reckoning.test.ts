import { describe, expect, test } from "vitest"
import { isSoon, reckon } from "~/features/plan/report/reckoning"

test("each quarter is told once it is reached, the last only when all is done", async () => {
  let tell: (done: number) => void = () => undefined
  let finish: (value: string) => void = () => undefined
  const { result, steps } = reckon((onProgress) => {
    tell = onProgress
    return new Promise<string>((resolve) => {
      finish = resolve
    })
  })
  tell(0.5)
  expect(await Promise.all(steps.slice(0, 2))).toEqual([25, 50])
  tell(1)
  expect(await steps[2]).toBe(75)
  const over = Promise.race([steps[3], Promise.resolve("still waiting")])
  expect(await over).toBe("still waiting")
  finish("figures")
  expect(await result).toBe("figures")
  expect(await steps[3]).toBe(100)
})

test("what fails does not leave the page waiting for its progress", async () => {
  const { result, steps } = reckon(async () => {
    throw new Error("no figures")
  })
  await expect(result).rejects.toThrow("no figures")
  expect(await Promise.all(steps)).toEqual([25, 50, 75, 100])
})

describe("whether one is told of the reckoning at all", () => {
  const reckoning = (start: () => Promise<unknown>) => reckon(start)

  test("not where the result is there in a moment, be it a failure", async () => {
    expect(await isSoon(reckoning(async () => "figures"))).toBe(true)
    const failing = reckoning(async () => Promise.reject(new Error("no figures")))
    expect(await isSoon(failing)).toBe(true)
    await expect(failing.result).rejects.toThrow("no figures")
  })

  test("where it takes longer", async () => {
    expect(await isSoon(reckoning(() => new Promise(() => undefined)))).toBe(false)
  })
})
