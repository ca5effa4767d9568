import type { ReasonedApplication } from "~/features/title-rounds/export-round.server"
import type { Translator } from "~/platform/i18n/translate"

type Criterion = ReasonedApplication["verdict"]["criteria"][number]

/** The first row of the file. */
export const roundHeader = ({ t }: Translator) => [
  t("titles.column.school"),
  t("titles.column.title"),
  t("people.field.teacher_no"),
  t("people.field.name_of_person"),
  t("titles.column.rank"),
  t("titles.column.state"),
  t("titles.field.grantedOn"),
  t("titles.field.note"),
  t("titles.column.kept_number"),
  t("titles.column.kept"),
  t("desk.export.summary"),
  t("desk.export.reasons"),
  t("titles.statement"),
]

/** The columns that hold sentences. */
export const ROUND_PROSE = [7, 10, 11, 12] as const

/** One line an application, each criterion of its frozen verdict said in a sentence of its own. */
export async function* applicationLines(rows: AsyncIterable<ReasonedApplication>, translator: Translator) {
  for await (const row of rows) yield applicationLine(row, translator)
}

function applicationLine({ application, verdict }: ReasonedApplication, translator: Translator) {
  const { t, label, say } = translator
  const { schoolName, title, teacherNo, name, rank, state, grantedOn, decisionNote, keptNumber, keptOutcome, statement } = application
  return [
    schoolName,
    label("title", title),
    teacherNo,
    name,
    rank === null ? null : String(rank),
    t(`titles.state.${state}`),
    grantedOn,
    decisionNote,
    keptNumber,
    t(`verdict.outcome.${keptOutcome}`),
    say(verdict.summary),
    verdict.criteria.map((criterion) => inWords(criterion, translator)).join("\n"),
    statement,
  ]
}

function inWords({ id, outcome, required, actual, unit, missing }: Criterion, { t, has }: Translator): string {
  const key = `verdict.criterion.${id}`
  const numbers = { required: required ?? "", actual: actual ?? "–", unit: unit === null ? "" : t(`verdict.unit.${unit}`) }
  const said = [
    t(`verdict.outcome.${outcome}`),
    required === null ? "" : t("desk.export.numbers", numbers),
    missing.length === 0 ? "" : t("verdict.missing", { facts: missing.join(t("layout.list_separator")) }),
  ].filter((part) => part !== "")
  return t("desk.export.reason", { name: has(key) ? t(key) : id, said: said.join(t("desk.export.joint")) })
}
