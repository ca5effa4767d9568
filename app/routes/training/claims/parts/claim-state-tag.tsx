import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { ClaimState } from "~/domain/claims/claim-state"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS: Readonly<Record<ClaimState, readonly [Tone, IconName]>> = {
  filed: ["accent", "clock"],
  returned: ["warn", "alert"],
  endorsed: ["accent", "clock"],
  recognised: ["good", "check"],
  refused: ["bad", "cross"],
  appealed: ["accent", "clock"],
  withdrawn: ["quiet", "dash"],
}

/** Where a claim stands, and whose turn it is. */
export function ClaimStateTag({ state }: { state: ClaimState }) {
  const { t } = useTranslate()
  const [tone, icon] = LOOKS[state]
  return (
    <Tag tone={tone} icon={icon} size="sm">
      {t(`claims.state.${state}`)}
    </Tag>
  )
}

/** School or college owe an answer since a day. */
export function OverdueTag() {
  const { t } = useTranslate()
  return (
    <Tag tone="bad" icon="alert" size="sm">
      {t("claims.overdue")}
    </Tag>
  )
}
