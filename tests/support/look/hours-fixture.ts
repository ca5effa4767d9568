/** A teacher's hours page over invented facts, judged by the real rules: what the screens are looked at and tested with. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { Delivery, TrainingLevel } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import { evaluateInduction } from "~/domain/induction/evaluate"
import { cycleChoices } from "~/features/hours/cycle-choices"
import type { HoursPage } from "~/features/hours/hours-page"
import { ledgerEntries } from "~/features/hours/ledger-entries"
import { anEntry, aPosting, aTeacher } from "../facts"
import { SHIPPED_PACKS } from "../packs"

type Row = readonly [endsOn: string, projectName: string, level: TrainingLevel, delivery: Delivery, hours: number]

const ROWS: readonly Row[] = [
  ["2021-05-14", "“国培计划”中小学骨干教师能力提升研修", "national", "blended", 40],
  ["2021-11-20", "区小学语文统编教材专题培训", "district", "in_person", 16],
  ["2022-07-08", "市级班主任基本功研修班", "municipal", "in_person", 24],
  ["2022-12-15", "校本研修：课堂观察与评价", "school_based", "in_person", 20],
  ["2023-07-14", "信息技术应用能力提升工程2.0", "municipal", "online", 50],
  ["2023-12-12", "校本研修：学业述评与家校沟通", "school_based", "in_person", 20],
  ["2024-07-12", "区教师专业能力全员培训", "district", "in_person", 30],
  ["2024-08-30", "暑期教师网络研修", "municipal", "online", 60],
  ["2025-07-11", "区教师专业能力全员培训", "district", "in_person", 30],
  ["2025-11-30", "校本研修：跨学科主题学习", "school_based", "in_person", 18.5],
  ["2026-03-20", "区小学语文教研共同体跟岗研修", "district", "placement", 12],
  ["2026-07-10", "区教师专业能力全员培训", "district", "in_person", 30],
  ["2026-07-24", "区教师专业能力全员培训", "district", "online", 24],
  ["2026-08-28", "暑期教师网络研修：人工智能与学科教学融合的理论、案例与工具实操（小学段）", "municipal", "online", 22.5],
  ["2026-10-30", "校本研修：大单元教学设计", "school_based", "in_person", 10],
]

/** In post since 2010, with an ordinary ledger that holds a repeat and an online summer. */
export function anOrdinaryTeacher(rows: readonly Row[] = ROWS): TeacherFacts {
  const evidence = { sheet: "任教履历", key: "T00123", label: "示例第一小学" }
  const hours = rows.map(([endsOn, projectName, level, delivery, amount]) =>
    anEntry({ endsOn, projectName, level, delivery, hours: amount }),
  )
  return aTeacher({ teacherNo: "T00123", name: "李静", postings: [aPosting({ evidence })], hours })
}

/** The page that `features/hours` would show of these facts. */
export function anHoursPage({
  facts = anOrdinaryTeacher(),
  today = "2026-11-23",
  cycleYear = null,
}: {
  facts?: TeacherFacts
  today?: string
  cycleYear?: number | null
} = {}): HoursPage {
  const packs = SHIPPED_PACKS
  const cycles = cycleChoices({ facts, packs, today: civilDate(today) })
  const cycle = cycles.find(({ year }) => year === cycleYear) ?? cycles[0]
  const asOf = cycle.running ? civilDate(today) : cycle.endsOn
  const verdict = evaluateHours({ facts, packs, asOf })
  const induction = evaluateInduction({ facts, packs, asOf })
  const clauses = Object.fromEntries(
    packs.flatMap((pack) => [...pack.clauses.values()].map(({ id, title, text }) => [id, { title, text }])),
  )
  return {
    subject: { teacherNo: facts.teacherNo, name: facts.name, schoolName: "示例第一小学", postKind: "teacher" },
    cycles,
    cycle,
    verdict,
    induction: induction.outcome === "not_applicable" ? null : induction,
    entries: ledgerEntries({ hours: facts.hours, figures: verdict.figures, records: [], asOf }),
    clauses,
    pendingClaims: facts.hours.filter(({ recognition }) => recognition === "pending").length,
    hoursPerCredit: 3,
    monthsLeft: cycle.running ? 49 : null,
    computedAt: "2026-11-23T06:22:00.000Z",
  }
}
