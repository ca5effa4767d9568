import type { ClaimEvent } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

const FIELDS = {
  projectName: "claims.field.project",
  organiser: "claims.field.organiser",
  level: "claims.field.level",
  topic: "claims.field.topic",
  delivery: "claims.field.delivery",
  startsOn: "claims.field.starts",
  endsOn: "claims.field.ends",
  hoursTenths: "claims.field.hours",
  certificateNo: "claims.field.certificate",
} as const

/** Everything that happened to a claim, from the audit, the first first. */
export function ClaimTimeline({ history }: { history: readonly ClaimEvent[] }) {
  const { t, say, hours, locale } = useTranslate()
  return (
    <ol className="grid max-w-prose gap-4 border-l border-edge pl-4">
      {history.map((event) => (
        <li key={event.seq}>
          <p className="text-sm text-muted">
            {formatInstant(event.at, locale)} · {event.actorName ?? t("claims.event.system")}
          </p>
          <p className="font-medium">{say({ key: `audit.action.${event.action}` })}</p>
          {said(event).map((line) => (
            <p key={line} className="whitespace-pre-line break-words">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )

  function said(event: ClaimEvent): readonly string[] {
    return [
      event.hours !== null && event.action === "claim.recognised" && t("claims.event.hours", { hours: hours(event.hours) }),
      event.reason !== null && t(`claims.reason.${event.reason}`),
      event.note,
      event.changed.length > 0 &&
        t("claims.event.changed", { fields: event.changed.map(fieldName).join(locale === "zh-CN" ? "、" : ", ") }),
      event.filesAdded > 0 && t("claims.event.files_added", { count: event.filesAdded }),
      event.filesRemoved > 0 && t("claims.event.files_removed", { count: event.filesRemoved }),
      event.entryStands && t("claims.event.entry_stands"),
    ].filter((line): line is string => typeof line === "string" && line !== "")
  }

  function fieldName(field: string): string {
    const key = Object.entries(FIELDS).find(([name]) => name === field)?.[1]
    return key === undefined ? field : t(key)
  }
}
