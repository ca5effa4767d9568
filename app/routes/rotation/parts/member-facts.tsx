import { SummaryList } from "~/components/ui/summary-list"
import type { MemberPage } from "~/features/rotation-season/member-page"
import type { AppraisalView } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatPeriod } from "~/platform/i18n/format"
import { MemberStateTag } from "./state-tags"

/** What the season has of a person: from where, as what, where to, for how long, and how she did. */
export function MemberFacts({ page }: { page: MemberPage }) {
  const { t, label, locale } = useTranslate()
  const { member, season, months } = page
  const { startsOn, endsOn, reason, state, origin } = member
  const appraised = ({ result, on, note }: AppraisalView) => {
    const values = { result: label("rotationAppraisal", result), date: formatDate(on, locale), note: note ?? "" }
    return t(note === null ? "season.appraised" : "season.appraised_note", values)
  }
  const isCounted = months !== null && season.creditMonths !== null && months >= season.creditMonths
  const reasonTerm =
    state === "held_back"
      ? t("season.field.reason_held_back")
      : state === "broken_off"
        ? t("season.field.reason_broken_off")
        : t("season.field.reason_volunteer")
  return (
    <SummaryList
      items={[
        { term: t("season.column.state"), value: <MemberStateTag state={state} size="md" /> },
        { term: t("season.field.source"), value: t(`season.origin.${origin}`) },
        { term: t("season.field.origin_school"), value: member.originName },
        {
          term: t("season.field.stage_subject"),
          value: [member.stage && label("stage", member.stage), member.subject].filter(Boolean).join(" · ") || t("layout.not_recorded"),
        },
        ...(reason === null ? [] : [{ term: reasonTerm, value: reason }]),
        ...(member.hostName === null || startsOn === null || months === null
          ? []
          : [
              { term: t("season.field.host_school"), value: member.hostName },
              { term: t("season.field.kind"), value: label("rotationKind", member.kind) },
              { term: t("season.field.moves"), value: t(member.movesPersonnel ? "season.field.moves_yes" : "season.field.moves_no") },
              { term: t("season.field.stay"), value: formatPeriod({ from: startsOn, to: endsOn, openWord: "" }, locale) },
              {
                term: t("season.field.months"),
                value:
                  season.creditMonths === null
                    ? t("season.months", { months })
                    : isCounted
                      ? t("season.months_counted", { months })
                      : t("season.months_short", { months, required: season.creditMonths }),
              },
            ]),
        ...(member.midterm === null ? [] : [{ term: t("season.field.midterm"), value: appraised(member.midterm) }]),
        ...(member.final === null ? [] : [{ term: t("season.field.final"), value: appraised(member.final) }]),
      ]}
    />
  )
}
