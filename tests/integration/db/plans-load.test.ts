import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { loadRawPlans, plansDirectory } from "#db/plans/load"

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "plans-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [id, text] of Object.entries(files)) {
    mkdirSync(join(folder, id))
    writeFileSync(join(folder, id, "plan.json"), text)
  }
  return folder
}

test("every plan that ships is found from wherever this runs", () => {
  expect(loadRawPlans(plansDirectory()).map((raw) => (raw as { id: string }).id)).toEqual(["dadukou-14fyp", "dadukou-15fyp"])
})

test("plans are read as they stand, in the order of their folders", () => {
  expect(loadRawPlans(aFolder({ b: '{"id":"b"}', a: '{"id":"a"}' }))).toEqual([{ id: "a" }, { id: "b" }])
})

test("a file that is not JSON is named", () => {
  expect(() => loadRawPlans(aFolder({ broken: "{" }))).toThrow(/plan cannot be read: .*broken.plan\.json/)
})

test("so is one that is missing", () => {
  const folder = aFolder({})
  mkdirSync(join(folder, "empty"))
  expect(() => loadRawPlans(folder)).toThrow(/plan cannot be read: .*empty.plan\.json/)
})
