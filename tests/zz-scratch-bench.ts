import { openDatabase, closeDatabase, openedDatabase } from "#db/client"
import { listPeople } from "~/features/people/list-people.server"
import { partSql } from "#db/queries/people-list"
import { countSql, countPeopleByStanding } from "#db/queries/people-counts"
import { askedOf } from "~/features/people/asked-of"
import { civilDate } from "~/domain/calendar/civil-date"
const scope = { kind: "district", districtId: "500104" } as const
const schoolScope = { kind: "school", districtId: "500104", schoolCode: "2150000077" } as const
const actor: any = { accountId: "a", role: "hr_officer", districtId: "500104", teacherNo: null, schoolCode: null, displayName: "" }
const base = { q: "", school: "", stage: "", subject: "", status: "in_post", standing: "", sort: "name" } as const
await openDatabase({ file: process.argv[2]! })
const N = Number(process.argv[3] ?? 9)
async function m(name: string, over: any, opt: any = {}) {
  const filter = { ...base, ...over }
  const s = opt.scope ?? scope
  const asked = askedOf(filter)
  const times: number[] = [], counts: number[] = []
  let page: any
  for (let i = 0; i < N; i++) {
    let a = performance.now(); await countPeopleByStanding(s, asked); counts.push(performance.now() - a)
    a = performance.now(); page = await listPeople({ scope: s, actor, filter, after: opt.after ?? null, before: opt.before ?? null, today: civilDate("2026-11-23") }); times.push(performance.now() - a)
  }
  times.sort((x, y) => x - y); counts.sort((x, y) => x - y)
  const p = (t: number[], q: number) => t[Math.min(t.length - 1, Math.floor(q * t.length))]!.toFixed(1)
  console.log(name.padEnd(34), "total", String(page.total).padStart(6), "page p50/p99", p(times, .5), "/", p(times, .99), " count p50/p99", p(counts, .5), "/", p(counts, .99))
  if (process.env.PLAN) for (const q of [partSql(s, asked, { order: filter.sort, from: null, backwards: false, isNarrow: page.total <= 1000 }), countSql(s, asked)])
    console.log("     ", openedDatabase().reader.sqlite.prepare("explain query plan " + q.sql).all({ ...q.bound, limit: 51 }).map((x: any) => x.detail).join(" | "))
  return page
}
await m("first, name", {})
await m("first, remaining", { sort: "remaining" })
await m("first, school", { sort: "school" })
await m("everybody, name", { status: "" })
const deep = (keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString("base64url")
await m("deep, name", {}, { after: deep(["wang", 0]) })
await m("deep backwards, name", {}, { before: deep(["wang", 0]) })
await m("deep, remaining", { sort: "remaining" }, { after: deep([100, 200000]) })
await m("behind, remaining", { standing: "behind", sort: "remaining" })
await m("met, remaining", { standing: "met", sort: "remaining" })
await m("stage primary, name", { stage: "primary" })
await m("subject 数控, remaining", { subject: "数控加工", sort: "remaining" })
await m("special × 数控 × behind, remaining", { subject: "数控加工", stage: "special_education", standing: "behind", sort: "remaining" })
await m("special × 语文, school", { subject: "语文", stage: "special_education", sort: "school" })
await m("one school, remaining", { school: "2150000077", sort: "remaining" })
await m("school scope, name", {}, { scope: schoolScope })
await m("school scope, q=w", { q: "w" }, { scope: schoolScope })
for (const q of ["wangw", "ww", "王", "芳", "w", "DK0001", "dk000123", "王伟 dk00", "%", "_", "王芳", "不存在"]) await m("q=" + q, { q })
await closeDatabase()
