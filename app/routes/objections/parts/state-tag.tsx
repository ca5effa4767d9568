import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { ObjectionSummary } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"
import { stateInWords } from "./objection-words"

const LOOKS: Readonly<Record<ObjectionSummary["state"], readonly [Tone, IconName]>> = {
  open: ["warn", "clock"],
  upheld: ["good", "check"],
  dismissed: ["quiet", "dash"],
  withdrawn: ["quiet", "dash"],
}

/** How a case stands. */
export function ObjectionStateTag({ summary }: { summary: ObjectionSummary }) {
  const translator = useTranslate()
  const [tone, icon] = summary.isOverdue ? (["bad", "alert"] as const) : LOOKS[summary.state]
  return (
    <Tag tone={tone} icon={icon} size="sm" wraps>
      {stateInWords(summary, translator)}
    </Tag>
  )
}
