import type { DesignationLevel } from "~/domain/codes"
import type { MeasureChoice } from "~/domain/indicators/measure-choice"
import type { Translator } from "~/platform/i18n/translate"

/** By what an indicator is counted, in words. */
export function sayMeasure(measure: MeasureChoice, { t, label }: Pick<Translator, "t" | "label">): string {
  const list = (words: readonly string[]) => words.join(t("layout.list_separator"))
  const levels = (codes: readonly DesignationLevel[]) => list(codes.map((code) => label("designationLevel", code)))
  switch (measure.name) {
    case "awards": {
      const what = list(measure.tiers.map((tier) => label("tierAward", tier)))
      return measure.subjects === null
        ? t("targets.measure.awards", { what, levels: levels(measure.levels) })
        : t("targets.measure.awards_subjects", { what, levels: levels(measure.levels), subjects: list(measure.subjects) })
    }
    case "honours":
      return measure.containing === null ? t("targets.measure.honours_any") : t("targets.measure.honours", { what: measure.containing })
    case "studios":
    case "studio_participants":
      return t(`targets.measure.${measure.name}`, { what: list(measure.kinds.map((kind) => label("studioKind", kind))) })
    case "designations":
      return t("targets.measure.designations", { what: label("schoolDesignationKind", measure.kind) })
    case "projects":
    case "project_participants":
    case "team_members":
    case "teachers_per_member":
      return t(`targets.measure.${measure.name}`, { what: label("projectKind", measure.kind) })
    case "quality_courses":
      return t("targets.measure.quality_courses", { levels: levels(measure.levels) })
    case "stations":
      return t("targets.measure.stations", { years: measure.years })
    case "share":
      return t("targets.measure.share", { what: t(`targets.tally.${measure.tally}`) })
    default:
      return t(`targets.measure.${measure.name}`)
  }
}
