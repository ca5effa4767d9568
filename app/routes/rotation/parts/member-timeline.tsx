import type { StepView } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** What was done with a person, earliest first: when, what, by whose office, and why where a reason was given. */
export function MemberTimeline({ steps }: { steps: readonly StepView[] }) {
  const { t, has, locale } = useTranslate()
  const named = (prefix: string, code: string) => {
    const key = `${prefix}.${code}`
    return has(key) ? t(key) : code
  }
  return (
    <ol className="grid gap-3">
      {steps.map(({ at, action, actorRole, reason }) => (
        <li key={`${at} ${action}`} className="grid gap-1 border-l-4 border-line pl-3 sm:grid-cols-[11rem_1fr]">
          <time dateTime={at} className="text-sm text-muted">
            {formatInstant(at, locale)}
          </time>
          <span>
            <span className="font-medium">{action === "season.opened" ? t("season.member.drawn") : named("audit.action", action)}</span>
            <span className="ml-2 text-sm text-muted">{named("layout.role", actorRole)}</span>
            {reason !== null && <span className="block">{reason}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
