import { spellDay, spellEnd, spellMonth, spellStart } from "../date-spelling"
import type { District } from "../district"
import { leavesOf } from "../facts/leaves"
import { postingsOf } from "../facts/postings"
import { rotationsOf } from "../facts/rotations"
import { fictitiousMobile } from "../identity-number"
import type { Person } from "../person"
import { type Cell, type DemoSheet, personSheet, sheetOf, yesNo } from "./demo-sheet"

const PERSON_HEADER =
  "教师编号 姓名 身份证件类型 身份证件号 性别 出生日期 学校标识码 岗位类别 任教学段 任教学科 是否专业课教师 是否在编 参加工作年月 从教起始年月 进本校年月 最高学历 手机号 邮箱 在职状态 离岗日期"

/** 学校, 教师基本信息, 任教履历, 交流轮岗, 请假 */
export function peopleSheets(district: District): readonly DemoSheet[] {
  return [
    sheetOf("学校", "学校标识码 学校名称 办学类型 举办者 城乡类型 是否薄弱学校 教育集团", () =>
      district.schools.map((school) => [
        school.code,
        school.name,
        school.kind,
        school.isPublic ? "公办" : "民办",
        school.settlement,
        yesNo(school.isWeak),
        school.group,
      ]),
    ),
    sheetOf("教师基本信息", PERSON_HEADER, function* () {
      for (const person of district.people) yield personRow(person)
    }),
    personSheet("任教履历", "学校标识码 起始日期 结束日期 岗位类别", district, (person) =>
      postingsOf(person, district).map((posting) => [
        posting.schoolCode,
        spellStart(posting.startsOn, person.school),
        spellEnd(posting.endsOn, person.school),
        posting.post,
      ]),
    ),
    personSheet("交流轮岗", "交流轮岗类型 是否调动人事关系 原学校标识码 交流学校标识码 开始日期 结束日期", district, (person) =>
      rotationsOf(person, district).map((rotation) => [
        rotation.kind,
        yesNo(rotation.movesPersonnel),
        rotation.originCode,
        rotation.hostCode,
        spellStart(rotation.startsOn, person.school),
        spellEnd(rotation.endsOn, person.school),
      ]),
    ),
    personSheet("请假", "类型 开始日期 结束日期", district, (person) =>
      leavesOf(person, district).map((leave) => [
        leave.kind,
        spellDay(leave.startsOn, person.school),
        spellDay(leave.endsOn, person.school),
      ]),
    ),
  ]
}

function personRow(person: Person): readonly Cell[] {
  const { school, number } = person
  return [
    person.teacherNo,
    person.name,
    person.identity?.kind ?? null,
    person.identity?.number ?? null,
    person.sex,
    spellDay(person.bornOn, school),
    school.code,
    person.post,
    person.stage,
    person.subject,
    yesNo(person.isSpecialised),
    yesNo(person.isEstablished),
    person.workStartedOn === null ? null : spellMonth(person.workStartedOn, school),
    spellMonth(person.teachingSince, school),
    spellMonth(person.joinedOn, school),
    person.education,
    number % 20 === 0 ? null : fictitiousMobile(number),
    number % 5 < 2 ? null : `${person.teacherNo.toLowerCase()}@example.com`,
    person.status,
    spellDay(person.leftOn, school),
  ]
}
