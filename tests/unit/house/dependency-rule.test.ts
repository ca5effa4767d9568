import { createRequire } from "node:module"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { cruisePlanted } from "#tests/support/check-planted"

/** One planted file a line: the rule that must catch it, or null where the import is allowed. */
const PLANTED: readonly (readonly [rule: string | null, path: string, source: string])[] = [
  ["domain-knows-only-domain", "app/domain/hours/a.ts", 'import { q } from "#db/queries/hours"\nexport const a = q'],
  ["domain-knows-only-domain", "app/domain/hours/b.ts", 'import type { Q } from "#db/queries/hours"\nexport type B = Q'],
  ["domain-uses-no-package", "app/domain/hours/c.ts", 'import { z } from "zod"\nexport const c = z'],
  ["domain-uses-no-package", "app/domain/hours/d.ts", 'import { readFileSync } from "node:fs"\nexport const d = readFileSync'],
  [null, "app/domain/indicators/plan.ts", 'import { z } from "zod"\nexport const plan = z'],
  ["domain-policy-uses-only-zod", "app/domain/indicators/e.ts", 'import yauzl from "yauzl"\nexport const e = yauzl'],
  [null, "app/domain/policy/pack.ts", 'import { z } from "zod"\nexport const pack = z'],
  ["domain-policy-uses-only-zod", "app/domain/policy/e.ts", 'import yauzl from "yauzl"\nexport const e = yauzl'],
  ["db-knows-only-db-and-domain", "db/queries/a.ts", 'import { f } from "~/features/hours/list.server"\nexport const a = f'],
  ["db-takes-types-of-domain", "db/queries/b.ts", 'import { day } from "~/domain/calendar/day"\nexport const b = day'],
  [null, "db/queries/c.ts", 'import type { Day } from "~/domain/calendar/day"\nexport type C = Day'],
  ["features-take-types-of-schema", "app/features/hours/a.server.ts", 'import { t } from "#db/schema/hours"\nexport const a = t'],
  ["features-reach", "app/features/hours/b.server.ts", 'import { c } from "#db/client"\nexport const b = c'],
  ["features-reach", "app/features/hours/c.server.ts", 'import { f } from "~/features/tiers/list.server"\nexport const c = f'],
  ["features-reach", "app/features/hours/d.server.ts", 'import { Page } from "~/components/layout/page"\nexport const d = Page'],
  [null, "app/features/hours/e.server.ts", 'import { s } from "~/features/standings/recompute.server"\nexport const e = s'],
  [null, "app/features/hours/f.server.ts", 'import { l } from "./list.server"\nexport const f = l'],
  [null, "app/features/hours/list.server.ts", 'import { q } from "#db/queries/hours"\nexport const f = q\nexport const l = q'],
  ["demo-only-through-workbook", "app/features/hours/g.server.ts", 'import { d } from "#db/demo/district"\nexport const g = d'],
  [null, "app/features/workbook/g.server.ts", 'import { d } from "#db/demo/district"\nexport const g = d'],
  ["routes-reach", "app/routes/hours/a.tsx", 'import { q } from "#db/queries/hours"\nexport const a = q'],
  ["routes-reach", "app/routes/hours/b.tsx", 'import { log } from "~/platform/log.server"\nexport const b = log'],
  ["routes-reach", "app/routes/hours/c.tsx", 'import { P } from "~/routes/tiers/parts/pyramid"\nexport const c = P'],
  ["routes-take-types-of-domain", "app/routes/hours/d.tsx", 'import { v } from "~/domain/verdict"\nexport const d = v'],
  [null, "app/routes/hours/e.tsx", 'import type { V } from "~/domain/verdict"\nexport type E = V'],
  [null, "app/routes/hours/f.tsx", 'import { g } from "~/platform/route.server"\nexport const f = g'],
  ["components-reach", "app/components/a.tsx", 'import { f } from "~/features/hours/list.server"\nexport const a = f'],
  ["components-reach", "app/components/b.tsx", 'import { P } from "~/routes/tiers/parts/pyramid"\nexport const b = P'],
  ["components-take-types", "app/components/c.tsx", 'import { v } from "~/domain/verdict"\nexport const c = v'],
  [null, "app/components/d.tsx", 'import { t } from "~/platform/i18n/text"\nexport const d = t'],
  [null, "app/components/layout/page.tsx", 'import type { V } from "~/domain/verdict"\nexport type Props = V\nexport const Page = 1'],
  ["platform-reach", "app/platform/a.server.ts", 'import { f } from "~/features/hours/list.server"\nexport const a = f'],
  ["platform-reach", "app/platform/b.server.ts", 'import { q } from "#db/queries/hours"\nexport const b = q'],
  ["platform-takes-types", "app/platform/c.server.ts", 'import { v } from "~/domain/verdict"\nexport const c = v'],
  [null, "app/platform/g.server.ts", 'import type { V } from "~/domain/verdict"\nexport type G = V'],
  [null, "app/platform/d.server.ts", 'import { day } from "~/domain/calendar/day"\nexport const d = day'],
  ["programs-reach", "app/cli/a.ts", 'import { q } from "#db/queries/hours"\nexport const a = q'],
  ["programs-take-types-of-domain", "app/cli/b.ts", 'import { v } from "~/domain/verdict"\nexport const b = v'],
  ["programs-keep-apart", "app/cli/c.ts", 'import { job } from "~/jobs/job"\nexport const c = job'],
  [null, "app/cli/d.ts", 'import { f } from "~/features/hours/list.server"\nexport const d = f'],
  ["bootstrap-needs-nothing", "app/bootstrap/a.mjs", 'import { z } from "zod"\nexport const a = z'],
  ["bootstrap-needs-nothing", "app/bootstrap/b.mjs", 'import { log } from "../platform/log.server"\nexport const b = log'],
  ["drizzle-only-in-db", "app/features/hours/h.server.ts", 'import { eq } from "drizzle-orm"\nexport const h = eq'],
  ["engine-only-in-db", "app/platform/e.server.ts", 'import Database from "better-sqlite3"\nexport const e = Database'],
  ["remix-only-at-the-edge", "app/features/hours/i.server.ts", 'import { redirect } from "@remix-run/node"\nexport const i = redirect'],
  ["remix-only-at-the-edge", "app/platform/f.server.ts", 'import { redirect } from "@remix-run/node"\nexport const f = redirect'],
  [null, "app/platform/session.server.ts", 'import { redirect } from "@remix-run/node"\nexport const s = redirect'],
  ["no-import-from-tests", "app/features/hours/j.server.ts", 'import { t } from "#tests/support/t"\nexport const j = t'],
  ["only-what-is-there", "app/features/hours/k.server.ts", 'import { n } from "./nowhere"\nexport const k = n'],
  ["no-circles", "app/domain/hours/round.ts", 'import { trip } from "./trip"\nexport const round = () => trip'],
  [null, "tests/unit/a.test.ts", 'import { day } from "~/domain/calendar/day"\nexport const a = day'],
]

/** What the planted files import. */
const SURROUNDINGS = {
  "app/domain/calendar/day.ts": 'export type Day = string\nexport const day = ""',
  "app/domain/hours/trip.ts": 'import { round } from "./round"\nexport const trip = () => round',
  "app/domain/verdict.ts": "export type V = string\nexport const v = 1",
  "app/features/standings/recompute.server.ts": "export const s = 1",
  "app/features/tiers/list.server.ts": "export const f = 1",
  "app/jobs/job.ts": "export const job = 1",
  "app/platform/i18n/text.ts": "export const t = 1",
  "app/platform/log.server.ts": "export const log = 1",
  "app/platform/route.server.ts": "export const g = 1",
  "app/routes/tiers/parts/pyramid.tsx": "export const P = 1",
  "db/client.ts": "export const c = 1",
  "db/demo/district.ts": "export const d = 1",
  "db/queries/hours.ts": "export type Q = string\nexport const q = 1",
  "db/schema/hours.ts": "export const t = 1",
  "tests/support/t.ts": "export const t = 1",
}

describe("the dependency rule finds what is planted", () => {
  const found = cruisePlanted({ ...SURROUNDINGS, ...Object.fromEntries(PLANTED.map(([, path, source]) => [path, source])) })
  const rulesAgainst = (path: string) => [...new Set(found.filter(({ from }) => from === path).map(({ rule }) => rule))]

  test.each(PLANTED)("%s · %s", (rule, path) => {
    if (rule === null) expect(rulesAgainst(path)).toEqual([])
    else expect(rulesAgainst(path)).toContain(rule)
  })

  test("every rule of the configuration is planted", () => {
    const { forbidden } = createRequire(import.meta.url)(resolve(".dependency-cruiser.cjs")) as { forbidden: { name: string }[] }
    const planted = new Set(PLANTED.map(([rule]) => rule))
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([])
  })
})
