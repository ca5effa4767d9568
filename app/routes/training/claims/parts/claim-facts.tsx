import { SummaryList } from "~/components/ui/summary-list"
import type { ClaimLine } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatPeriod } from "~/platform/i18n/format"

/** What is claimed: of one claim whole, or of several what they have in common. */
export function ClaimFacts({ claim, of }: { claim: ClaimLine; of: "claim" | "training" }) {
  const { t, label, hours, locale } = useTranslate()
  const days =
    claim.startsOn === null
      ? formatDate(claim.endsOn, locale)
      : formatPeriod({ from: claim.startsOn, to: claim.endsOn, openWord: "" }, locale)
  const training = [
    { term: t("claims.field.project"), value: claim.projectName },
    { term: t("claims.field.organiser"), value: claim.organiser },
    { term: t("claims.field.days"), value: days },
  ]
  if (of === "training") return <SummaryList items={training} />
  return (
    <SummaryList
      items={[
        { term: t("claims.field.teacher"), value: claim.name },
        { term: t("claims.field.school"), value: claim.schoolName },
        ...training,
        { term: t("claims.field.level"), value: label("trainingLevel", claim.level) },
        { term: t("claims.field.topic"), value: label("trainingTopic", claim.topic) },
        { term: t("claims.field.delivery"), value: label("delivery", claim.delivery) },
        { term: t("claims.field.hours"), value: hours(claim.hours) },
        { term: t("claims.field.certificate"), value: claim.certificateNo ?? t("claims.not_written") },
      ]}
    />
  )
}
