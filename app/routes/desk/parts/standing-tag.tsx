import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import { type ListedRule, RUNNING_RULES, type StandingsRow } from "~/features/desk/standings-page"
import { useTranslate } from "~/platform/i18n/context"
import type { Translator } from "~/platform/i18n/translate"

type Outcome = StandingsRow["outcome"]

/** Not met is seldom a fault here: years that are not full, a title that is not yet due. */
const LOOKS: Readonly<Record<Outcome, readonly [Tone, IconName]>> = {
  met: ["good", "check"],
  not_met: ["quiet", "clock"],
  exempt: ["quiet", "dash"],
  not_applicable: ["quiet", "dash"],
  undetermined: ["warn", "question"],
}

const RUNNING = ["accent", "clock"] as const

/** An outcome in the words of its rule. */
export function outcomeInWords(rule: ListedRule, outcome: Outcome, { t }: Pick<Translator, "t">): string {
  if (outcome === "met") return t(`desk.met.${rule}`)
  if (outcome === "undetermined" && RUNNING_RULES.includes(rule)) return t("desk.outcome.running")
  return outcome === "not_met" ? t(`desk.not_met.${rule}`) : t(`desk.outcome.${outcome}`)
}

export function StandingTag({ rule, outcome }: { rule: ListedRule; outcome: Outcome }) {
  const translator = useTranslate()
  const [tone, icon] = outcome === "undetermined" && RUNNING_RULES.includes(rule) ? RUNNING : LOOKS[outcome]
  return (
    <Tag tone={tone} icon={icon} size="sm">
      {outcomeInWords(rule, outcome, translator)}
    </Tag>
  )
}

/** Beside the outcome of who contests a criterion of it. */
export function UnderReviewTag() {
  const { t } = useTranslate()
  return (
    <span className="ml-2">
      <Tag tone="warn" icon="clock" size="sm">
        {t("objections.under_review")}
      </Tag>
    </span>
  )
}
