import { spellDay } from "../date-spelling"
import { yearOf } from "../day"
import { drawCourses } from "../development/courses"
import { drawDesignations } from "../development/designations"
import { drawProjects, type Project } from "../development/projects"
import { drawPupils } from "../development/pupils"
import type { Studio } from "../development/studio"
import { drawStudios } from "../development/studios"
import type { District } from "../district"
import { dualsOf, practicesOf, skillsOf } from "../facts/vocational"
import { type DemoSheet, personSheet, sheetOf, yesNo } from "./demo-sheet"

/** 教师梯队 to 在校学生 */
export function developmentSheets(district: District): readonly DemoSheet[] {
  let studios: readonly Studio[] | undefined
  let projects: readonly Project[] | undefined
  const allStudios = () => {
    studios ??= drawStudios(district)
    return studios
  }
  const allProjects = () => {
    projects ??= drawProjects(district)
    return projects
  }
  return [
    personSheet("教师梯队", "称号 级别 认定日期 任期止 撤销日期 认定文号", district, (person) =>
      (person.facts?.awards ?? district.awards.get(person.number) ?? []).map((award) => [
        award.tier,
        award.level,
        spellDay(award.grantedOn, person.school),
        spellDay(award.termEndsOn, person.school),
        spellDay(award.withdrawnOn, person.school),
        `示范教〔${yearOf(award.grantedOn)}〕${award.level === "校级" ? 80 : 15}号`,
      ]),
    ),
    sheetOf("工作室", "工作室编号 名称 类型 级别 挂牌学校标识码 成立日期 周期止 撤销日期", () =>
      allStudios().map((studio) => [
        studio.studioNo,
        studio.name,
        studio.kind,
        studio.level,
        studio.host.code,
        studio.foundedOn,
        studio.cycleEndsOn,
        studio.withdrawnOn,
      ]),
    ),
    sheetOf("工作室成员", "工作室编号 教师编号 角色 加入日期 退出日期", () =>
      allStudios().flatMap((studio) =>
        studio.members.map((member) => [studio.studioNo, member.teacherNo, member.role, member.joinedOn, member.leftOn]),
      ),
    ),
    ...vocationalSheets(district),
    sheetOf("基地与示范校", "学校标识码 类型 级别 认定日期 撤销日期", () =>
      drawDesignations(district).map(({ school, kind, designatedOn, withdrawnOn }) => [
        school.code,
        kind,
        "区级",
        designatedOn,
        withdrawnOn,
      ]),
    ),
    sheetOf("项目与团队", "编号 名称 类型 立项日期 结束日期 状态", () =>
      allProjects().map((project) => [project.projectNo, project.name, project.kind, project.approvedOn, project.endsOn, project.status]),
    ),
    sheetOf("项目成员", "编号 教师编号 角色 加入日期 退出日期 结果", () =>
      allProjects().flatMap((project) =>
        project.members.map((member) => [project.projectNo, member.teacherNo, member.role, member.joinedOn, member.leftOn, member.result]),
      ),
    ),
    sheetOf("精品课程", "课程编号 课程名称 级别 负责人教师编号 认定日期 撤销日期", function* () {
      for (const course of drawCourses(district))
        yield [course.courseNo, course.name, course.level, course.headTeacherNo, course.designatedOn, course.withdrawnOn]
    }),
    sheetOf("在校学生", "学校标识码 统计日期 学生数", () =>
      drawPupils(district).map(({ school, countedOn, pupils }) => [school.code, countedOn, pupils]),
    ),
  ]
}

/** 企业实践, 技能证书, 双师认定 */
function vocationalSheets(district: District): readonly DemoSheet[] {
  return [
    personSheet("企业实践", "单位名称 是否流动站 岗位 开始日期 结束日期 天数", district, (person) =>
      practicesOf(person, district).map((practice) => [
        practice.organisation,
        yesNo(practice.isStation),
        practice.position,
        practice.startsOn,
        practice.endsOn,
        practice.days,
      ]),
    ),
    personSheet("技能证书", "证书名称 等级 发证机构 发证日期", district, (person) =>
      skillsOf(person, district).map((skill) => [skill.name, skill.grade, skill.issuer, skill.issuedOn]),
    ),
    personSheet("双师认定", "等级 认定日期 有效期止 认定机构", district, (person) =>
      dualsOf(person, district).map((dual) => [dual.level, dual.certifiedOn, dual.validUntil, "示范区教育委员会（演示）"]),
    ),
  ]
}
