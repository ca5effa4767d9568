/** What is supposed has no name yet: the names that stand in its place in a row. They are data as the workbook's are, not words of a screen. */
import type { CivilDate } from "../calendar/civil-date"

export const SUPPOSED_NAMES = {
  organisation: "假设的企业",
  studio: "假设的工作室",
  certificateKind: "教师资格",
  certificate: "假设的证书",
  skillCertificate: "假设的技能证书",
} as const

/** Named by its day and hours, so that neither a recorded course nor another supposed one is taken for a repeat of it. */
export function supposedCourse({ endsOn, hours }: { endsOn: CivilDate; hours: number }): string {
  return `假设的培训 ${endsOn} ${hours}`
}
