import { SummaryList } from "~/components/ui/summary-list"
import type { PersonFacts } from "~/features/people/person-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatMonth } from "~/platform/i18n/format"

/** Who this is: where, as what, since when. What the reader may not see says so. */
export function PersonFactsList({ facts, masked }: { facts: PersonFacts; masked: readonly string[] }) {
  const { t, label, locale } = useTranslate()
  const missing = t("layout.not_recorded")
  const month = (on: string | null) => (on === null ? missing : formatMonth(on, locale))
  const yesNo = (value: boolean | null) => (value === null ? missing : t(value ? "layout.yes" : "layout.no"))
  const shown = (field: keyof PersonFacts, text: string) =>
    masked.includes(field) ? <span className="text-muted">{t("people.masked")}</span> : text
  const items = [
    { term: t("people.field.teacher_no"), value: facts.teacherNo },
    { term: t("people.field.school"), value: facts.schoolName },
    { term: t("people.field.school_code"), value: facts.schoolCode },
    { term: t("people.field.post_kind"), value: label("postKind", facts.postKind) },
    { term: t("people.field.post_since"), value: facts.postSince === null ? missing : formatDate(facts.postSince, locale) },
    { term: t("people.field.stage"), value: label("stage", facts.stage) },
    { term: t("people.field.subject"), value: facts.subject ?? missing },
    { term: t("people.field.employment_status"), value: label("employmentStatus", facts.employmentStatus) },
    ...(facts.leftOn === null ? [] : [{ term: t("people.field.left_on"), value: formatDate(facts.leftOn, locale) }]),
    { term: t("people.field.teaching_since"), value: month(facts.teachingSince) },
    { term: t("people.field.is_established"), value: yesNo(facts.isEstablished) },
    ...(facts.isSpecialised === null ? [] : [{ term: t("people.field.is_specialised"), value: yesNo(facts.isSpecialised) }]),
    { term: t("people.field.education"), value: shown("education", label("education", facts.education)) },
    { term: t("people.field.sex"), value: shown("sex", label("sex", facts.sex)) },
  ]
  return <SummaryList items={items} />
}
