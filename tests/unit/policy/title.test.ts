import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { titleSchema } from "~/domain/policy/title"

const { title } = pack14()
const faults = (matrix: typeof title.matrix) =>
  titleSchema.safeParse({ ...title, matrix }).error?.issues.map(({ message }) => message) ?? []

describe("the rows that lead to titles", () => {
  test("that ship are accepted", () => {
    expect(faults(title.matrix)).toEqual([])
  })

  test("are refused where a title has none", () => {
    expect(faults(title.matrix.filter(({ value }) => value.to !== "lecturer"))).toEqual(["no row leads to lecturer"])
  })

  test("are refused where two are for one education", () => {
    expect(faults([...title.matrix, ...title.matrix.filter(({ value }) => value.to === "full_senior")])).toEqual([
      "two rows lead doctorate to full_senior",
      "two rows lead master to full_senior",
      "two rows lead bachelor to full_senior",
    ])
  })
})
