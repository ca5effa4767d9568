import { spellDay, spellEnd, spellStart } from "../date-spelling"
import { yearOf } from "../day"
import type { District } from "../district"
import { adviserTermsOf } from "../facts/adviser-terms"
import { appraisalsOf } from "../facts/appraisals"
import { certificatesOf } from "../facts/certificates"
import { ethicsOf } from "../facts/ethics"
import type { HoursFact } from "../facts/fact"
import { titlesOf } from "../facts/titles"
import { openCatalogue } from "../hours/catalogue"
import { hoursOf } from "../hours/draw-hours"
import type { Person } from "../person"
import { type Cell, type DemoSheet, personSheet } from "./demo-sheet"

const HOURS_A_CREDIT = 3

/** 国内培训, 专业技术职务聘任, 年度考核, 班主任经历, 教师资格, 师德 */
export function growthSheets(district: District): readonly DemoSheet[] {
  const catalogue = openCatalogue(district.seed)
  return [
    personSheet(
      "国内培训",
      "培训年度 培训类别 培训专题 培训项目名称 培训机构名称 培训方式 开始日期 结束日期 获得学时 获得学分 证书编号",
      district,
      (person) => hoursOf(person, district, catalogue).map((entry, nth) => hoursRow(entry, nth, person)),
    ),
    personSheet("专业技术职务聘任", "职称 取得日期 聘任开始日期 聘任结束日期", district, (person) =>
      titlesOf(person, district).map((title) => [
        title.title,
        spellDay(title.grantedOn, person.school),
        title.engagedFrom === null ? null : spellStart(title.engagedFrom, person.school),
        spellEnd(title.engagedUntil, person.school),
      ]),
    ),
    personSheet("年度考核", "考核年度 考核结果", district, (person) =>
      appraisalsOf(person, district).map(({ year, result }) => [year, result]),
    ),
    personSheet("班主任经历", "开始日期 结束日期", district, (person) =>
      adviserTermsOf(person, district).map((term) => [spellStart(term.startsOn, person.school), spellEnd(term.endsOn, person.school)]),
    ),
    personSheet("教师资格", "资格种类 证书号码 颁发日期 首次注册日期 定期注册结论 注册有效期止", district, (person) =>
      certificatesOf(person, district).map((certificate) => [
        certificate.kind,
        certificate.certificateNo,
        spellDay(certificate.issuedOn, person.school),
        spellDay(certificate.firstRegisteredOn, person.school),
        certificate.conclusion,
        spellDay(certificate.registeredUntil, person.school),
      ]),
    ),
    personSheet("师德", "类别 名称 日期 影响期止", district, (person) =>
      ethicsOf(person, district).map((record) => [
        record.kind,
        record.title,
        spellDay(record.on, person.school),
        spellDay(record.influenceUntil, person.school),
      ]),
    ),
  ]
}

/** Credits are left out for what a school organised itself; every third entry of the district or above has a certificate. */
function hoursRow(entry: HoursFact, nth: number, { school, number }: Person): readonly Cell[] {
  const isSchools = entry.level === "校本研修"
  return [
    yearOf(entry.endsOn),
    entry.level,
    entry.topic,
    entry.name,
    entry.organiser,
    entry.delivery,
    spellDay(entry.startsOn, school),
    spellDay(entry.endsOn, school),
    entry.hours,
    isSchools ? null : Math.round((entry.hours * 10) / HOURS_A_CREDIT) / 10,
    !isSchools && nth % 3 === 0 ? `DEMO${entry.endsOn.slice(0, 4)}-${number}-${nth}` : null,
  ]
}
