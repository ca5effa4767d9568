import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { reader } from "#db/client"
import { type App, openApp } from "#tests/support/app-in-process"
import { aDemoDistrict, type DemoDistrict } from "#tests/support/demo-district"
import type { Role } from "~/domain/roles"
import { DEMO_SIGN_INS } from "~/features/workbook/load-demo-district.server"

interface Person {
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
}

let district: DemoDistrict
let app: App
let people: Person[]
const cookies = new Map<Role, string>()
const of = (role: Role) => DEMO_SIGN_INS.find((signIn) => signIn.role === role)

beforeAll(async () => {
  district = await aDemoDistrict()
  app = await openApp(district.directory)
  people = reader()
    .sqlite.prepare("select teacher_no as teacherNo, name, school_code as schoolCode from roster order by teacher_no")
    .all() as Person[]
  for (const { role, signInName } of DEMO_SIGN_INS) cookies.set(role, await app.signIn(signInName, "shicheng-demo"))
}, 240_000)

afterAll(async () => {
  await app?.close()
  district?.remove()
})

const ask = (role: Role, path: string) => app.request(path, { cookie: cookies.get(role) ?? null })
const asFour = ({ teacherNo }: Person) => [
  `/people/${teacherNo}`,
  `/people/${teacherNo}.data`,
  `/people/${teacherNo}.data?_routes=routes%2Fpeople%2Fperson`,
  `/people/${teacherNo}?_data=routes%2Fpeople%2Fperson`,
]

describe("a school administrator", () => {
  test("finds the people of her school and nobody else's, in any way of asking", async () => {
    const own = of("school_administrator")?.schoolCode
    const mine = people.filter(({ schoolCode }) => schoolCode === own)
    const others = people.filter(({ schoolCode }) => schoolCode !== own)
    expect([mine.length > 0, others.length > 0]).toEqual([true, true])
    for (const person of mine.slice(0, 3)) expect((await ask("school_administrator", `/people/${person.teacherNo}`)).status).toBe(200)
    for (const person of others.slice(0, 6)) await expectHidden("school_administrator", person)
  })

  test("sees no name of another school in her list, her search or her file", async () => {
    const own = of("school_administrator")?.schoolCode
    const mine = new Set(people.filter(({ schoolCode }) => schoolCode === own).map(({ name }) => name))
    const others = people.filter(({ schoolCode, name }) => schoolCode !== own && !mine.has(name))
    const other = others[0]
    const paths = [
      "/people",
      "/people?status=",
      `/people?status=&school=${other?.schoolCode}`,
      `/people.data?_routes=routes%2Fpeople%2Fpeople&status=`,
      `/people/export?status=`,
      "/desk",
      "/lists/rotation",
      `/lists/title?outcome=not_met&school=${other?.schoolCode}`,
      "/lists/rotation-credit?sort=school",
      `/lists/hours.data?_routes=routes%2Fdesk%2Flist`,
      `/lists/induction.data?_routes=routes%2Fdesk%2Flist&outcome=not_applicable`,
    ]
    for (const path of paths) {
      const body = await (await ask("school_administrator", path)).text()
      expect([path, others.filter(({ name, teacherNo }) => body.includes(name) || body.includes(teacherNo))]).toEqual([path, []])
    }
    const search = await (await ask("school_administrator", `/people?status=&q=${other?.teacherNo}`)).text()
    expect(search).not.toContain(other?.name)
  })
})

describe("a teacher", () => {
  test("finds herself and nobody else", async () => {
    const own = of("teacher")?.teacherNo
    const me = people.find(({ teacherNo }) => teacherNo === own)
    expect((await ask("teacher", `/people/${own}`)).status).toBe(200)
    for (const person of people.filter((one) => one !== me).slice(0, 6)) await expectHidden("teacher", person)
  })
})

test("who does not exist and who may not be seen get the same answer", async () => {
  const own = of("teacher")?.teacherNo
  const hidden = people.find(({ teacherNo }) => teacherNo !== own) as Person
  const answers = await Promise.all([hidden.teacherNo, "T99999999"].map((teacherNo) => ask("teacher", `/people/${teacherNo}.data`)))
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
  const [one, other] = await Promise.all(answers.map((answer) => answer.text()))
  expect(one?.replaceAll(hidden.teacherNo, "T99999999")).toBe(other)
})

test("identity numbers are in no answer, whoever asks", async () => {
  const roles: Role[] = ["school_administrator", "scheduler", "hr_officer", "district_leader"]
  const person = people.find(({ schoolCode }) => schoolCode === of("school_administrator")?.schoolCode) as Person
  for (const role of roles)
    for (const path of ["/people", ...asFour(person)]) {
      const body = await (await ask(role, path)).text()
      expect([role, path, /\b[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dX]\b/.test(body)]).toEqual([role, path, false])
    }
})

async function expectHidden(role: Role, person: Person) {
  for (const path of asFour(person)) {
    const response = await ask(role, path)
    const body = await response.text()
    expect([path, response.status, body.includes(person.name)]).toEqual([path, 404, false])
  }
}
