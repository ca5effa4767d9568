import type { ReasonedRow } from "~/features/desk/export-standings.server"
import type { ListedRule } from "~/features/desk/standings-page"
import type { Translator } from "~/platform/i18n/translate"
import { outcomeInWords } from "./standing-tag"

type Criterion = ReasonedRow["verdict"]["criteria"][number]

/** The first row of the file. */
export const reasonsHeader = ({ t }: Translator) => [
  t("people.field.teacher_no"),
  t("people.field.name_of_person"),
  t("people.field.school"),
  t("people.field.post_kind"),
  t("people.field.stage"),
  t("people.field.subject"),
  t("desk.outcomes"),
  t("desk.export.summary"),
  t("desk.filter.due"),
  t("desk.export.reasons"),
]

/** The columns that hold sentences. */
export const REASONS_PROSE = [7, 9] as const

/** One person with her outcome, the sentence that says it and a sentence for each criterion. */
export function reasonsLine({ rule, reasoned }: { rule: ListedRule; reasoned: ReasonedRow }, translator: Translator) {
  const { label, say } = translator
  const { row, verdict } = reasoned
  return [
    row.teacherNo,
    row.name,
    row.schoolName,
    label("postKind", row.postKind),
    label("stage", row.stage),
    row.subject,
    outcomeInWords(rule, verdict.outcome, translator),
    say(verdict.summary),
    row.dueOn,
    verdict.criteria.map((criterion) => criterionInWords(criterion, translator)).join("\n"),
  ]
}

/** 任职年限：未达到；要求4年，实有3年；…… */
function criterionInWords({ id, outcome, required, actual, unit, missing, remedy }: Criterion, { t, has, say }: Translator): string {
  const key = `verdict.criterion.${id}`
  const numbers = { required: required ?? "", actual: actual ?? "–", unit: unit === null ? "" : t(`verdict.unit.${unit}`) }
  const said = [
    t(`verdict.outcome.${outcome}`),
    required === null ? "" : t("desk.export.numbers", numbers),
    missing.length === 0 ? "" : t("verdict.missing", { facts: missing.join(t("layout.list_separator")) }),
    remedy === null ? "" : say(remedy),
  ].filter((part) => part !== "")
  return t("desk.export.reason", { name: has(key) ? t(key) : id, said: said.join(t("desk.export.joint")) })
}
