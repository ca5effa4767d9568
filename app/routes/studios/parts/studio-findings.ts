import type { Finding } from "~/components/verdict/stated-findings"
import type { StudioPage } from "~/features/studios/studio-page"
import { formatDate } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** What an officer looks for in a studio at work, and what was found: who leads it, whether it has enough people, its cycle, its assessments. */
export function studioFindings(page: StudioPage, { t, label, locale }: Translator): readonly Finding[] {
  const { studio, members, limits, yearsToAssess } = page
  const { state, cycleEndsOn } = studio
  const present = members.filter(({ isPresent }) => isPresent)
  const leader = present.find(({ role }) => role === "leader")
  const counted = (["member", "trainee"] as const).map((role) => {
    const count = present.filter((member) => member.role === role).length
    const limit = limits?.[role === "member" ? "members" : "trainees"]
    const values = { role: label("studioRole", role), count, fewest: limit?.fewest ?? 0, most: limit?.most ?? 0 }
    if (limit === undefined) return { clear: true, text: t("studios.finding.people", { role: values.role, count }) }
    if (count < limit.fewest) return { clear: false, text: t("studios.finding.too_few", values) }
    return count > limit.most
      ? { clear: false, text: t("studios.finding.too_many", values) }
      : { clear: true, text: t("studios.finding.enough", values) }
  })
  const until = cycleEndsOn === null ? null : formatDate(cycleEndsOn, locale)
  return [
    leader === undefined
      ? { clear: false, text: t("studios.finding.no_leader") }
      : { clear: true, text: t("studios.finding.leader", { name: leader.name }) },
    ...counted,
    state === "past_cycle"
      ? { clear: false, text: t("studios.finding.past_cycle", { until: until ?? "" }) }
      : { clear: true, text: until === null ? t("studios.finding.no_cycle") : t("studios.finding.cycle", { until }) },
    yearsToAssess.length > 0
      ? { clear: false, text: t("studios.finding.to_assess", { years: yearsToAssess.join(t("layout.list_separator")) }) }
      : { clear: true, text: t("studios.finding.assessed") },
  ]
}
