import { useTranslate } from "~/platform/i18n/context"
import type { MessageKey } from "~/platform/i18n/messages"

type ActionKey = Extract<MessageKey, `audit.action.${string}`>

/** Every action that leaves an entry; the type makes one without a name here a compile error. */
const ACTIONS = Object.keys({
  "audit.action.session.started": true,
  "audit.action.session.refused": true,
  "audit.action.session.ended": true,
  "audit.action.session.others_ended": true,
  "audit.action.session.all_ended": true,
  "audit.action.password.changed": true,
  "audit.action.password.refused": true,
  "audit.action.password.reset": true,
  "audit.action.account.created": true,
  "audit.action.account.disabled": true,
  "audit.action.account.enabled": true,
  "audit.action.account.role_changed": true,
  "audit.action.import.started": true,
  "audit.action.import.confirmed": true,
  "audit.action.import.applied": true,
  "audit.action.import.cancelled": true,
  "audit.action.facts.exported": true,
  "audit.action.people.exported": true,
  "audit.action.verdicts.exported": true,
  "audit.action.title_round.opened": true,
  "audit.action.title_round.days_changed": true,
  "audit.action.title_round.moved": true,
  "audit.action.title_round.ranked": true,
  "audit.action.title_round.closed": true,
  "audit.action.title_round.exported": true,
  "audit.action.title_application.filed": true,
  "audit.action.title_application.withdrawn": true,
  "audit.action.title_application.decided": true,
  "audit.action.policy.drafted": true,
  "audit.action.policy.draft_saved": true,
  "audit.action.policy.proposed": true,
  "audit.action.policy.sent_back": true,
  "audit.action.policy.discarded": true,
  "audit.action.policy.published": true,
  "audit.action.policy.impact_counted": true,
  "audit.action.policy.impact_exported": true,
  "audit.action.policy.case_added": true,
  "audit.action.policy.case_accepted": true,
  "audit.action.policy.case_removed": true,
  "audit.action.database.backed_up": true,
  "audit.action.posting.moved": true,
  "audit.action.posting.closed": true,
  "audit.action.posting.corrected": true,
  "audit.action.posting.withdrawn": true,
  "audit.action.doctor.mended": true,
  "audit.action.check.frozen": true,
  "audit.action.demo.marked": true,
  "audit.action.tier.awarded": true,
  "audit.action.tier.reviewed": true,
  "audit.action.studio.opened": true,
  "audit.action.studio.joined": true,
  "audit.action.studio.left": true,
  "audit.action.studio.role_changed": true,
  "audit.action.studio.activity_added": true,
  "audit.action.studio.activity_cancelled": true,
  "audit.action.studio.assessed": true,
  "audit.action.studio.renewed": true,
  "audit.action.studio.closed": true,
} satisfies Record<ActionKey, true>) as ActionKey[]

/** The actions with their names, for a select. */
export function useAuditActions(): { readonly value: string; readonly label: string }[] {
  const { t } = useTranslate()
  return ACTIONS.map((key) => ({ value: key.slice("audit.action.".length), label: t(key) }))
}
