import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"
import { firstListed } from "./support/screens"
import type { DemoRole } from "./support/sign-in"

const PAGES: readonly (readonly [role: DemoRole, path: string])[] = [
  ["teacher", "/me"],
  ["teacher", "/path"],
  ["teacher", "/account"],
  ["hr_officer", "/desk"],
  ["hr_officer", "/lists/rotation?outcome=met"],
  ["school_administrator", "/lists/title"],
  ["district_leader", "/lists/registration?due=soon&sort=due"],
  ["hr_officer", "/people"],
  ["hr_officer", "/people?standing=behind&sort=remaining"],
  ["hr_officer", "/people?q=zzzz"],
  ["hr_officer", "/people/first"],
  ["hr_officer", "/people/DEMO00001/postings"],
  ["teacher", "/policy"],
  ["teacher", "/policy/dadukou-14fyp/1"],
  ["hr_officer", "/policy/dadukou-15fyp/1"],
  ["teacher", "/objections/mine"],
  ["teacher", "/objections/new?rule=rotation&criterion=years-at-school"],
  ["school_administrator", "/objections"],
  ["hr_officer", "/objections?of=everybody&state=closed"],
  ["hr_officer", "/checks"],
  ["hr_officer", "/doctor"],
  ["hr_officer", "/doctor/hours_told_twice"],
  ["hr_officer", "/imports"],
  ["teacher", "/claims"],
  ["teacher", "/claims/new"],
  ["school_administrator", "/claims/queue"],
  ["scheduler", "/claims/queue?view=over"],
  ["hr_officer", "/plan/assessments"],
  ["scheduler", "/plan/targets"],
  ["scheduler", "/plan/targets?plan=dadukou-14fyp"],
  ["scheduler", "/plan/targets/new?plan=dadukou-15fyp"],
  ["scheduler", "/plan/milestones?plan=dadukou-14fyp"],
  ["district_leader", "/plan/balance"],
  ["hr_officer", "/plan/balance/9990000001"],
  ["system_administrator", "/accounts"],
  ["system_administrator", "/audit"],
]
const LOOKS = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const

/** One axe pass a page, on a phone in the light and on a desk in the dark; narrow enough to scroll sideways is a fault. */
describe("every page is fit for everybody", () => {
  for (const look of LOOKS) {
    for (const [role, path] of PAGES) {
      test(`${path} as ${role} at ${look.width} px, ${look.colorScheme}`, async ({ visits }) => {
        const { page } = await visits.as(role, look)
        const answer = await page.goto(path === "/people/first" ? `/people/${await firstListed(page)}` : path)
        expect(answer?.status()).toBe(200)
        expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
        await expectFitsWidth(page)
        await expectAccessible(page)
      })
    }
  }
})
