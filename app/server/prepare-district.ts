import { openDatabase } from "#db/client"
import { migrateDatabase } from "#db/migrate"
import { createDemoAccounts } from "~/features/accounts/create-demo-accounts.server"
import { createFirstAdministrator } from "~/features/accounts/create-first-administrator.server"
import { type DemoAccount, findDemoAccounts } from "~/features/accounts/demo-district.server"
import { hasAccounts } from "~/features/accounts/has-accounts.server"
import { loadDemoTraining } from "~/features/training/demo/load-demo-training.server"
import { DEMO_SIGN_INS, loadDemoDistrict } from "~/features/workbook/load-demo-district.server"
import { recoverImports } from "~/features/workbook/recover-imports.server"
import { systemActor } from "~/platform/actor"
import { now, today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"

/** The demo district at a first start is as large as a real one. */
const DEMO_TEACHERS = 5000
const DEMO_SEED = 1

export interface Prepared {
  /** a password to hand over once, when the first administrator was made just now */
  readonly firstAdministrator: { readonly signInName: string; readonly initialPassword: string } | null
  readonly demoAccounts: readonly DemoAccount[] | null
}

/** Migrates and opens the database, ends what a crash left unfinished, and fills an empty one: with the demo district, or with one administrator. */
export async function prepareDistrict(): Promise<Prepared> {
  const { databaseFile: file, backupDirectory, districtId, demo } = config()
  await migrateDatabase({ file, backupDirectory })
  await openDatabase({ file })
  await recoverImports({ districtId })
  if (demo && !(await hasAccounts())) await loadDemo(districtId)
  const firstAdministrator = demo ? null : await createFirstAdministrator(districtId)
  return { firstAdministrator, demoAccounts: await findDemoAccounts(districtId) }
}

async function loadDemo(districtId: string): Promise<void> {
  process.stdout.write("Loading the demo district…\n")
  const actor = systemActor(districtId)
  await loadDemoDistrict({ actor, teachers: DEMO_TEACHERS, seed: DEMO_SEED, today: today() })
  await loadDemoTraining({ actor, today: today(), now: now() })
  await createDemoAccounts({ actor, signIns: DEMO_SIGN_INS })
}

/** Says where the app is and how to get in. The first administrator's password is said here once and kept nowhere. */
export function announce({ url, firstAdministrator, demoAccounts }: Prepared & { url: string }): void {
  const lines = [`师程 Shicheng: ${url}`]
  if (demoAccounts !== null) lines.push("Demo sign-ins (name, password, role):")
  for (const { signInName, password, role } of demoAccounts ?? []) lines.push(`  ${signInName}  ${password}  ${role}`)
  if (firstAdministrator !== null) {
    const { signInName, initialPassword } = firstAdministrator
    lines.push(`First sign-in, valid for 72 hours, shown only now: ${signInName}  ${initialPassword}`)
  }
  process.stdout.write(`${lines.join("\n")}\n`)
}
