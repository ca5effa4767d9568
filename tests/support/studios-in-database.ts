/** Studios for tests, through the workbook: people T1 to T30 at two schools, and what a test says of its studios. */

import type { Instant } from "#db/columns"
import { changeStudio } from "~/features/studios/change-studio.server"
import type { ChangeOf, StudioIntent } from "~/features/studios/studios.schema"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import { DISTRICT, importWorkbook, SCHOOL_A, SCHOOL_B, TODAY } from "./import-workbook"
import { peopleSheets } from "./people-in-database"
import { TWO_SCHOOLS } from "./tier-people"

/** 编号, 名称, 类型, 级别, 挂牌学校, 成立日期, 周期止, 撤销日期 */
type StudioCells = readonly [string, string, string, string, string | null, string, (string | null)?, (string | null)?]
/** 编号, 教师编号, 角色, 加入日期, 退出日期 */
type MemberCells = readonly [string, string, string, string, (string | null)?]

export const DISTRICT_SCOPE: Scope = { kind: "district", districtId: DISTRICT }
const NOW = "2026-11-23T10:00:00.000Z" as Instant

/** Imports the people, the studios and who is in them. */
export async function importStudios(studios: readonly StudioCells[], members: readonly MemberCells[]): Promise<void> {
  const people = Array.from({ length: 30 }, (_, at) => ({
    no: `T${at + 1}`,
    name: nameOf(at + 1),
    school: at % 2 === 0 ? SCHOOL_A : SCHOOL_B,
  }))
  const { faults } = await importWorkbook({
    ...peopleSheets(TWO_SCHOOLS, people),
    工作室: [["工作室编号", "名称", "类型", "级别", "挂牌学校标识码", "成立日期", "周期止", "撤销日期"], ...studios.map(filled(8))],
    工作室成员: [["工作室编号", "教师编号", "角色", "加入日期", "退出日期"], ...members.map(filled(5))],
  })
  if (faults.length > 0) throw new Error(`the studios were not imported: ${JSON.stringify(faults)}`)
}

/** 教师一, 教师一〇: a name holds no figures. */
function nameOf(number: number): string {
  return `教师${[...String(number)].map((figure) => "〇一二三四五六七八九"[Number(figure)]).join("")}`
}

const filled = (width: number) => (cells: readonly (string | null | undefined)[]) =>
  Array.from({ length: width }, (_, at) => cells[at] ?? null)

/** Changes a studio on 2026-11-23 as an officer of the district. */
export function changing(actor: Actor) {
  return <I extends StudioIntent>(studioNo: string, change: ChangeOf<I>) =>
    changeStudio({ scope: DISTRICT_SCOPE, actor, studioNo, change, today: TODAY, now: NOW })
}
