import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type App, openApp } from "#tests/support/app-in-process"
import { aDemoDistrict, type DemoDistrict } from "#tests/support/demo-district"
import { ROLES, type Role } from "~/domain/roles"
import { DEMO_SIGN_INS } from "~/features/workbook/load-demo-district.server"
import routes from "~/routes"
import { MATRIX, type Row } from "./matrix"

let district: DemoDistrict
let app: App
const cookies = new Map<Role, string>()

beforeAll(async () => {
  district = await aDemoDistrict()
  app = await openApp(district.directory)
  for (const { role, signInName } of DEMO_SIGN_INS) cookies.set(role, await app.signIn(signInName, "shicheng-demo"))
}, 240_000)

afterAll(async () => {
  await app?.close()
  district?.remove()
})

/** The ways in which a route's data can be asked for. The last two never run the loaders of the layouts above. */
const WAYS = [
  { name: "document", of: ({ address }: Row) => address },
  { name: ".data", of: ({ address }: Row) => dataAddress(address) },
  { name: ".data?_routes=", of: (row: Row) => `${dataAddress(row.address)}?_routes=${encodeURIComponent(routeId(row))}` },
  { name: "?_data=", of: (row: Row) => `${row.address}?_data=${encodeURIComponent(routeId(row))}` },
] as const

const dataAddress = (address: string) => (address === "/" ? "/_root.data" : `${address}.data`)
const routeId = ({ route }: Row) =>
  Object.values(app.build.routes).find((one) => one !== undefined && one.id !== "root" && (one.path ?? "") === route)?.id ?? ""

/** What came of it: `in` it was answered, or refused for what was asked; `denied`, or sent to sign in. */
async function outcome(response: Response): Promise<"in" | "denied" | "sign-in"> {
  const body = response.status === 202 ? await response.text() : ""
  const to = response.headers.get("location") ?? response.headers.get("x-remix-redirect") ?? body
  if (/\/sign-in/.test(to) && [202, 204, 303].includes(response.status)) return "sign-in"
  if (response.status === 401) return "sign-in"
  return response.status === 403 ? "denied" : "in"
}

test("every route of app/routes.ts stands in the matrix, with what it shows and what it does", () => {
  const declared = routes.map(({ path }) => path ?? "").sort()
  expect(MATRIX.map(({ route }) => route).sort()).toEqual(declared)
  const actual = MATRIX.map((row) => {
    const module = app.build.routes[routeId(row)]?.module
    return { route: row.route, get: module?.loader !== undefined, post: module?.action !== undefined }
  })
  expect(actual).toEqual(MATRIX.map(({ route, get, post }) => ({ route, get: get !== undefined, post: post !== undefined })))
})

describe.each(MATRIX.filter(({ get }) => get !== undefined))("GET $address", (row) => {
  test.each(WAYS)("as $name answers exactly those it names", async ({ of }) => {
    const answers: Record<string, string> = {}
    for (const role of ROLES) answers[role] = await outcome(await app.request(of(row), { cookie: cookies.get(role) ?? null }))
    answers.anonymous = await outcome(await app.request(of(row)))
    expect(answers).toEqual(expected(row.get))
  })
})

describe.each(MATRIX.filter(({ post, route }) => post !== undefined && route !== "sign-out"))("POST $address", (row) => {
  test.each(WAYS.slice(0, 2))("as $name answers exactly those it names", async ({ of }) => {
    const answers: Record<string, string> = {}
    const form = { nonsense: "1" }
    for (const role of ROLES) answers[role] = await outcome(await app.request(of(row), { cookie: cookies.get(role) ?? null, form }))
    answers.anonymous = await outcome(await app.request(of(row), { form }))
    expect(answers).toEqual(expected(row.post))
  })
})

function expected(may: Row["get"]): Record<string, string> {
  const named = may === "anybody" ? ROLES : (may ?? [])
  const roles = ROLES.map((role) => [role, named.includes(role) ? "in" : "denied"] as const)
  return { ...Object.fromEntries(roles), anonymous: may === "anybody" ? "in" : "sign-in" }
}
