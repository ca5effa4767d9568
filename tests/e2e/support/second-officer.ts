/** The second HR officer of the demo, for what nobody may do alone. */
import type { Visits } from "./app"
import type { Visitor, VisitorSettings } from "./browser"
import { enter } from "./sign-in"

/** Signed in as the officer whom the sign-in page names second. */
export async function secondOfficer(visits: Visits, settings: VisitorSettings = {}): Promise<Visitor> {
  const officer = await visits.visit("/sign-in", settings)
  const row = officer.page.locator('[data-demo-role="hr_officer"] + div')
  const [name, password] = await row.locator("code").allInnerTexts()
  if (name === undefined || password === undefined) throw new Error("the sign-in page names no second officer")
  await enter(officer.page, { name, password })
  return officer
}
