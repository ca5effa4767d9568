import type { ExportedMember } from "~/features/rotation-season/export-season.server"
import type { Translator } from "~/platform/i18n/translate"

/** The first row of the file. */
export const exportHeader = ({ t }: Translator) => [
  t("season.field.origin_school"),
  t("people.field.teacher_no"),
  t("people.field.name_of_person"),
  t("people.field.post_kind"),
  t("people.field.stage"),
  t("people.field.subject"),
  t("season.field.source"),
  t("season.field.state"),
  t("season.field.reason"),
  t("season.export.verdict_number"),
  t("season.export.verdict"),
  t("season.field.host_school"),
  t("season.field.kind"),
  t("season.field.moves"),
  t("season.export.starts"),
  t("season.export.ends"),
  t("season.field.midterm"),
  t("season.field.final"),
]

/** The columns that hold sentences. */
export const EXPORT_PROSE = [8, 10] as const

/** One person of a season. */
export function exportLine({ member, verdict, verdictNumber }: ExportedMember, { t, label, say }: Translator) {
  const code = (list: "postKind" | "stage" | "rotationKind" | "rotationAppraisal", value: string | null) =>
    value === null ? null : label(list, value)
  return [
    member.originName,
    member.teacherNo,
    member.name,
    code("postKind", member.postKind),
    code("stage", member.stage),
    member.subject,
    t(`season.origin.${member.origin}`),
    label("seasonMemberState", member.state),
    member.reason,
    verdictNumber,
    verdict === null ? null : say(verdict.summary),
    member.hostName,
    code("rotationKind", member.kind),
    member.movesPersonnel === null ? null : t(member.movesPersonnel === 1 ? "season.field.moves_yes" : "season.field.moves_no"),
    member.startsOn,
    member.endsOn,
    code("rotationAppraisal", member.midtermResult),
    code("rotationAppraisal", member.finalResult),
  ]
}
