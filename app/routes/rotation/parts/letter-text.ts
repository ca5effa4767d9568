import type { Letter } from "~/features/rotation-season/letter"
import type { Translator } from "~/platform/i18n/translate"

/** A letter in the words of one language. */
export interface LetterText {
  readonly title: string
  readonly number: string
  readonly to: string
  readonly body: string
  readonly rows: readonly { readonly term: string; readonly value: string }[]
  readonly report: string
  readonly back: string
  readonly authority: string
  readonly day: string
  readonly copies: string
}

/** What a letter says. Made on the server: it is issued in Chinese, whatever its reader's language. */
export function letterText(letter: Letter, { t, label }: Translator): LetterText {
  const { name, originName, hostName, stage, subject, kind, movesPersonnel, startsOn, endsOn, months, schoolYear, number } = letter
  const year = String(schoolYear)
  const day = (on: string) => {
    const [y = "", m = "", d = ""] = on.split("-")
    return t("season.letter.day", { year: y, month: String(Number(m)), day: String(Number(d)) })
  }
  const schools = { origin: originName, host: hostName }
  return {
    title: t("season.letter.title"),
    number: t("season.letter.number", { year, number }),
    to: t("season.letter.to", { name }),
    body: t("season.letter.body", { year, host: hostName }),
    rows: [
      { term: t("people.field.name_of_person"), value: name },
      { term: t("people.field.teacher_no"), value: letter.teacherNo },
      {
        term: t("season.field.stage_subject"),
        value: [stage && label("stage", stage), subject].filter(Boolean).join(" · ") || t("layout.not_recorded"),
      },
      { term: t("season.field.origin_school"), value: originName },
      { term: t("season.field.host_school"), value: hostName },
      { term: t("season.field.kind"), value: label("rotationKind", kind) },
      { term: t("season.field.moves"), value: t(movesPersonnel ? "season.field.moves_yes" : "season.field.moves_no") },
      { term: t("season.field.stay"), value: t("season.letter.stay", { from: day(startsOn), until: day(endsOn), months }) },
    ],
    report: t("season.letter.report", { date: day(startsOn), ...schools }),
    back: t(movesPersonnel ? "season.letter.back_moves" : "season.letter.back_stays"),
    authority: t("season.letter.authority"),
    day: day(letter.issuedOn),
    copies: t("season.letter.copies", schools),
  }
}
