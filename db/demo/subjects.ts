import type { StageLabel } from "./facts/fact"
import type { Random } from "./random"
import type { School } from "./schools"

const PRIMARY = [
  ["语文", 34],
  ["数学", 24],
  ["英语", 9],
  ["体育", 9],
  ["音乐", 6],
  ["美术", 6],
  ["道德与法治", 5],
  ["科学", 5],
  ["信息科技", 2],
  ["心理健康", 1],
  ["劳动", 1],
] as const
const JUNIOR = [
  ["语文", 18],
  ["数学", 18],
  ["英语", 17],
  ["物理", 8],
  ["化学", 5],
  ["道德与法治", 7],
  ["历史", 6],
  ["地理", 4],
  ["生物", 4],
  ["体育", 7],
  ["音乐", 2],
  ["美术", 2],
  ["信息科技", 2],
  ["心理健康", 1],
] as const
const SENIOR = [
  ["语文", 17],
  ["数学", 17],
  ["英语", 16],
  ["物理", 10],
  ["化学", 9],
  ["生物", 8],
  ["思想政治", 6],
  ["历史", 6],
  ["地理", 6],
  ["体育", 5],
  ["音乐", 1],
  ["美术", 2],
  ["信息技术", 2],
  ["心理健康", 1],
] as const
const GENERAL_VOCATIONAL = ["语文", "数学", "英语", "思想政治", "体育", "历史", "信息技术", "心理健康"] as const
const SPECIALISED = [
  "旅游服务与管理",
  "高星级饭店运营与管理",
  "烹饪",
  "汽车运用与维修",
  "机电技术应用",
  "数控技术应用",
  "计算机应用",
  "电子商务",
  "会计事务",
  "学前教育",
  "工艺美术",
  "物流服务与管理",
] as const
const SPECIAL = ["生活语文", "生活数学", "康复训练", "唱游与律动", "绘画与手工", "生活适应"] as const

/** Subjects of the teaching-research officers, one after another; nobody is there for 生涯规划, which the plan asks for. */
export const RESEARCH_SUBJECTS = [
  "语文",
  "数学",
  "英语",
  "心理健康",
  "学前教育",
  "物理",
  "化学",
  "体育",
  "道德与法治",
  "信息科技",
  "历史",
  "音乐",
  "美术",
  "科学",
  "地理",
  "生物",
] as const

export interface Assignment {
  readonly stage: StageLabel
  readonly subject: string
  readonly isSpecialised: boolean | null
}

const plain = (stage: StageLabel, subject: string): Assignment => ({ stage, subject, isSpecialised: null })

/** What a teacher of this school teaches. */
export function drawAssignment(random: Random, school: School): Assignment {
  switch (school.kind) {
    case "幼儿园":
      return plain("学前", "幼儿教育")
    case "小学":
      return plain("小学", random.weighted(PRIMARY))
    case "初级中学":
      return plain("初中", random.weighted(JUNIOR))
    case "九年一贯制学校":
      return random.chance(0.6) ? plain("小学", random.weighted(PRIMARY)) : plain("初中", random.weighted(JUNIOR))
    case "完全中学":
      return random.chance(0.5) ? plain("初中", random.weighted(JUNIOR)) : plain("高中", random.weighted(SENIOR))
    case "普通高中":
      return plain("高中", random.weighted(SENIOR))
    case "特殊教育学校":
      return plain("特殊教育", random.pick(SPECIAL))
    case "教师进修学院":
      return plain(random.pick(["小学", "初中", "高中"] as const), random.pick(RESEARCH_SUBJECTS))
    case "中等职业学校": {
      const isSpecialised = random.chance(0.62)
      return { stage: "中职", subject: isSpecialised ? random.pick(SPECIALISED) : random.pick(GENERAL_VOCATIONAL), isSpecialised }
    }
  }
}
