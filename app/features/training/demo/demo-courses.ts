import type { CourseInput } from "../catalogue/course-content"

type Kept = "name" | "topic" | "hoursTenths" | "description"
type DemoCourse = Pick<CourseInput, Kept> &
  Partial<Pick<CourseInput, "level" | "delivery">> & { readonly audience?: Partial<CourseInput["audience"]> }

const ORGANISER = "大渡口区教师进修学院（演示）"

/** The catalogue of the demo district: a small one, of what a district's college really holds. */
export const DEMO_COURSES: readonly CourseInput[] = (
  [
    {
      ...{ name: "小学语文整本书阅读教学", topic: "teaching_skill", hoursTenths: 120 },
      description: "课标解读、课例研磨与阅读评价，三次集中研修加一次课堂实践。",
      audience: { stages: ["primary"], subjects: ["语文"], postKinds: ["teacher"] },
    },
    {
      ...{ name: "小学数学新课标单元整体教学", topic: "teaching_skill", hoursTenths: 120 },
      description: "单元整体设计、作业设计与学业评价，带着自己的单元来，改好了带走。",
      audience: { stages: ["primary"], subjects: ["数学"], postKinds: ["teacher"] },
    },
    {
      ...{ name: "初中英语听说教学与测评", topic: "teaching_skill", hoursTenths: 90 },
      description: "听说课型、口语测评标准和常用数字工具。",
      audience: { stages: ["junior_secondary"], subjects: ["英语"], postKinds: ["teacher"] },
    },
    {
      ...{ name: "初中理科实验教学能力提升", topic: "subject_knowledge", hoursTenths: 120 },
      description: "规定实验逐个过关，实验安全与创新实验设计。",
      audience: { stages: ["junior_secondary"], subjects: ["物理", "化学", "生物"], postKinds: ["teacher"] },
    },
    {
      ...{ name: "班主任工作基础：班级管理与家校沟通", topic: "class_adviser", hoursTenths: 180 },
      description: "班级建设、个别教育、家访与家长会，以案例研讨为主。",
      audience: { postKinds: ["teacher"] },
    },
    {
      ...{ name: "学生心理危机识别与干预", topic: "mental_health", hoursTenths: 60 },
      description: "识别、转介和记录的基本流程，面向全体教师。",
    },
    {
      ...{ name: "师德师风专题研修", topic: "ethics", hoursTenths: 60 },
      description: "新时代教师职业行为准则与典型案例。",
    },
    {
      ...{ name: "人工智能辅助备课与作业设计", topic: "information_technology", hoursTenths: 80, delivery: "blended" },
      description: "线上自学加一次上机实操，产出一份可用的教学设计。",
      audience: { postKinds: ["teacher"] },
    },
    {
      ...{ name: "数字教育资源应用（网络）", topic: "information_technology", hoursTenths: 40, delivery: "online" },
      description: "国家中小学智慧教育平台的选用与改编。",
    },
    {
      ...{ name: "学前教育游戏观察与支持", topic: "teaching_skill", hoursTenths: 90 },
      description: "观察记录、环境创设与师幼互动。",
      audience: { stages: ["preschool"], postKinds: ["teacher"] },
    },
    {
      ...{ name: "中职教师企业实践项目化教学", topic: "subject_knowledge", hoursTenths: 120, delivery: "placement" },
      description: "走进企业，把真实项目改造成教学项目。",
      audience: { stages: ["vocational"], postKinds: ["teacher"] },
    },
    {
      ...{ name: "骨干教师学科教学主张提炼", topic: "teaching_skill", hoursTenths: 160, level: "municipal" },
      description: "从教学风格到教学主张：写作、答辩与展示课。",
      audience: { tiers: ["backbone", "subject_master"] },
    },
    {
      ...{ name: "学科名师课程领导力研修", topic: "management", hoursTenths: 160, level: "municipal" },
      description: "教研团队建设、课题研究与区域示范。",
      audience: { tiers: ["subject_master", "subject_leader"] },
    },
    {
      ...{ name: "校长任职资格与学校治理", topic: "management", hoursTenths: 300 },
      description: "依法治校、课程领导与安全管理。",
      audience: { postKinds: ["principal", "vice_principal"] },
    },
    {
      ...{ name: "新任教师入职研修：备课、上课与作业", topic: "teaching_skill", hoursTenths: 200 },
      description: "入职第一年的教学基本功，与跟岗实践相配合。",
      audience: { tiers: ["qualified"], postKinds: ["teacher"] },
    },
  ] satisfies readonly DemoCourse[]
).map(demoCourse)

function demoCourse({ audience, ...course }: DemoCourse): CourseInput {
  return {
    ...{ level: "district", delivery: "in_person", organiser: ORGANISER, prerequisites: [], qualityCourseNo: null },
    ...course,
    audience: { tiers: [], postKinds: [], stages: [], subjects: [], ...audience },
  }
}
