import type { Outcome } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import type { IconName } from "../ui/icon"
import { Tag, type Tone } from "../ui/tag"

const LOOKS: Readonly<Record<Outcome, readonly [Tone, IconName]>> = {
  met: ["good", "check"],
  not_met: ["bad", "cross"],
  exempt: ["quiet", "dash"],
  not_applicable: ["quiet", "dash"],
  undetermined: ["warn", "question"],
}

/** An outcome in an icon and words. `open`: there is still time and nothing is unknown, so "not met" is said as "not yet", "undetermined" as "still running". */
export function OutcomeBadge({ outcome, open = false, size = "md" }: { outcome: Outcome; open?: boolean; size?: "sm" | "md" }) {
  const { t } = useTranslate()
  if (open && (outcome === "not_met" || outcome === "undetermined")) {
    return (
      <Tag tone="accent" icon="clock" size={size}>
        {t(outcome === "not_met" ? "verdict.outcome.not_yet" : "verdict.outcome.running")}
      </Tag>
    )
  }
  const [tone, icon] = LOOKS[outcome]
  return (
    <Tag tone={tone} icon={icon} size={size}>
      {t(`verdict.outcome.${outcome}`)}
    </Tag>
  )
}
