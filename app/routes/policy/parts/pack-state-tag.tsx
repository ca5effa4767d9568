import { Tag } from "~/components/ui/tag"
import type { DraftHead, PackHead } from "~/features/policy/library-page"
import { useTranslate } from "~/platform/i18n/context"

const PACK_LOOKS = {
  in_force: { tone: "good", icon: "check" },
  to_come: { tone: "accent", icon: "clock" },
  past: { tone: "quiet", icon: "dash" },
  replaced: { tone: "quiet", icon: "dash" },
} as const

/** Whether a version of a pack judges today. */
export function PackStateTag({ state }: { state: PackHead["state"] }) {
  const { t } = useTranslate()
  return (
    <Tag size="sm" {...PACK_LOOKS[state]}>
      {t(`policy.state.${state}`)}
    </Tag>
  )
}

/** Where a draft is, and whose turn it is: in a line of its own, for it says what comes next. */
export function DraftStateWords({ state }: { state: DraftHead["state"] }) {
  const { t } = useTranslate()
  return <span className="font-medium">{t(`policy.draft_state.${state}`)}</span>
}

/** The days from one to another in words. */
export function useDays(): (days: { readonly from: string; readonly until: string | null }) => string {
  const { t } = useTranslate()
  return ({ from, until }) => (until === null ? t("policy.days_open", { from }) : t("policy.days", { from, until }))
}
