/** Many teachers signed in at once, through the store of sessions itself: a thousand passwords would take minutes to hash. */
import { createHash, randomUUID } from "node:crypto"
import { createCookie } from "@remix-run/node"
import { insertAccount } from "#db/queries/accounts"
import { insertAuthSession } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import { instantOf } from "~/platform/clock.server"
import { randomToken } from "~/platform/crypto.server"

const LASTS_MS = 6 * 3_600_000

interface SigningIn {
  readonly districtId: string
  readonly teacherNos: readonly string[]
  /** the moment of the server's clock */
  readonly atMs: number
  /** of the server that they will ask */
  readonly sessionSecret: string
}

/** Gives each of these teachers an account without a password and a session that has just begun; answers her cookie by her number. */
export async function signInTeachers({ districtId, teacherNos, atMs, sessionSecret }: SigningIn): Promise<ReadonlyMap<string, string>> {
  const cookie = createCookie("shicheng", { httpOnly: true, sameSite: "lax", path: "/", secrets: [sessionSecret] })
  const [at, expiresAt] = [instantOf(atMs), instantOf(atMs + LASTS_MS)]
  const people = teacherNos.map((teacherNo) => ({ teacherNo, accountId: randomUUID(), id: randomToken() }))
  await inTransaction(async (tx) => {
    for (const { teacherNo, accountId, id } of people) {
      await insertAccount(
        {
          ...{ id: accountId, districtId, signInName: `rush ${teacherNo}`, signInKey: `rush ${teacherNo.toLowerCase()}` },
          ...{ displayName: teacherNo, role: "teacher", schoolCode: null, teacherNo, passwordHash: "none", mustChangePassword: 0 },
          ...{ initialPasswordExpiresAt: null, createdAt: at },
        },
        tx,
      )
      const idHash = createHash("sha256").update(id).digest("hex")
      const browser = { userAgent: "rush", remoteAddress: "127.0.0.1" }
      await insertAuthSession({ idHash, accountId, createdAt: at, lastSeenAt: at, expiresAt, ...browser }, tx)
    }
  })
  const cookies = new Map<string, string>()
  for (const { teacherNo, id } of people) cookies.set(teacherNo, (await cookie.serialize(id)).split(";")[0] ?? "")
  return cookies
}
