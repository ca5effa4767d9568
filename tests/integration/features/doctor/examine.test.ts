import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { findFindings } from "#db/queries/doctor/find-findings"
import { listTeacherIds } from "#db/queries/standings"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, TODAY } from "#tests/support/import-workbook"
import { CHECK_IDS, CHECKS, type CheckId } from "~/features/doctor/checks"
import { examine } from "~/features/doctor/examine.server"
import { isFindingOf } from "~/features/doctor/is-finding"
import { mendDigest } from "~/features/doctor/mend-digest.server"
import { mendFindings } from "~/features/doctor/mend-findings.server"
import { planMend } from "~/features/doctor/plan-mend"
import { recomputeStandings } from "~/features/standings/recompute-standings.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import { JUDGED_RULES } from "~/features/standings/rules"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { translatorFor } from "~/platform/i18n/messages.server"
import { verifyAuditChain } from "~/platform/verify-audit.server"
import { findingInWords } from "~/routes/doctor/parts/finding-words"
import { CORRUPTIONS_OF_DEVELOPMENT } from "./corruptions-of-development"
import { CORRUPTIONS_OF_SERVICE } from "./corruptions-of-service"
import { type Corruption, SOUND } from "./sound-district"

const CORRUPTIONS = [...CORRUPTIONS_OF_SERVICE, ...CORRUPTIONS_OF_DEVELOPMENT]

const NOW = "2026-11-23T12:00:00.000Z" as Instant
const LATER = "2026-11-23T13:00:00.000Z" as Instant
const scope = { kind: "district", districtId: DISTRICT } as const

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(SOUND)
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

async function found(now = LATER) {
  const { checks, ok } = await examine({ scope, today: TODAY, now })
  return { ok, checks: checks.filter(({ count }) => count > 0).map(({ check, count }) => [check, count]) }
}

async function seed({ plant, isDerived }: Corruption) {
  await inTransaction(async (tx) => {
    await recordFacts({ actor, today: TODAY, now: NOW }, async (facts) => void (await plant(facts)), tx)
    if (isDerived === true) return
    const teacherIds = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: 100 }, tx)
    await recomputeStandings({ districtId: DISTRICT, teacherIds, today: TODAY, computedAt: NOW }, tx)
  })
}

async function findingsOf(check: CheckId) {
  const asked = { check, today: TODAY, now: LATER, rules: JUDGED_RULES, teacherIds: null, limit: 100, isFinding: isFindingOf(check) }
  return (await findFindings(scope, asked)).findings
}

async function chosenOf(check: CheckId) {
  const findings = await findingsOf(check)
  return findings.flatMap((finding) => {
    const step = planMend(check, finding)
    return step === null ? [] : [{ key: finding.key, teacherId: finding.teacherId ?? 0, digest: mendDigest(step) }]
  })
}

const audited = () => rowsOf<{ subject_key: string }>("select subject_key from audit_event where action = 'doctor.mended'")

test("a sound district has no finding", async () => {
  expect(await found()).toEqual({ ok: true, checks: [] })
})

test("every check has its corruption", () => {
  expect(new Set(CORRUPTIONS.map(({ check }) => check))).toEqual(new Set(CHECK_IDS))
})

test.each(CORRUPTIONS.map((corruption) => [corruption.check, corruption.what, corruption] as const))(
  "%s finds %s, and no other check does",
  async (check, _, corruption) => {
    await seed(corruption)
    expect(await found()).toEqual({ ok: CHECKS[check].severity === "hint", checks: [[check, 1]] })
    expect((await chosenOf(check)).length).toBe(corruption.mends === true ? 1 : 0)
    const [finding] = await findingsOf(check)
    for (const locale of ["zh-CN", "en"] as const)
      expect(findingInWords(check, { details: finding?.details ?? {} }, translatorFor(locale))).toMatch(/^[^{}?_]+$/)
  },
)

test.each(CORRUPTIONS.filter(({ mends }) => mends).map((corruption) => [corruption.check, corruption.what, corruption] as const))(
  "%s: %s is mended once, with its audit, and all is in order after that",
  async (check, _, corruption) => {
    await seed(corruption)
    const chosen = await chosenOf(check)
    expect(await mendFindings({ actor, check, chosen, today: TODAY, now: LATER })).toEqual({ mended: 1, inOrder: 0 })
    expect(await found()).toEqual({ ok: true, checks: [] })
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect(audited()).toHaveLength(1)
    expect(await mendFindings({ actor, check, chosen, today: TODAY, now: LATER })).toEqual({ mended: 0, inOrder: 1 })
    expect(audited()).toHaveLength(1)
    expect((await verifyAuditChain()).ok).toBe(true)
  },
)
