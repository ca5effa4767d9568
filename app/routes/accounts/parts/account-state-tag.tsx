import { Tag } from "~/components/ui/tag"
import type { AccountState } from "~/features/accounts/account-summary"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = {
  active: { tone: "good", icon: "check" },
  waiting: { tone: "accent", icon: "clock" },
  expired: { tone: "warn", icon: "alert" },
  locked: { tone: "warn", icon: "alert" },
  disabled: { tone: "quiet", icon: "dash" },
} as const

/** Whether an account can be signed in to now, and if not, why. */
export function AccountStateTag({ state }: { state: AccountState }) {
  const { t } = useTranslate()
  return (
    <Tag size="sm" {...LOOKS[state]}>
      {t(`accounts.state.${state}`)}
    </Tag>
  )
}
