import { Tag } from "~/components/ui/tag"
import type { OwnSession } from "~/features/training/attendance/attendance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** Her sessions today, each with whether she has come and left. */
export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t, locale } = useTranslate()
  const clock = (at: string) => formatInstant(at, locale).slice(-5)
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {sessions.map(({ id, title, starts, ends, place, arrivedAt, leftAt, canSignInFrom }) => (
        <li key={id} className="grid gap-2 rounded-lg border border-line bg-surface p-4">
          <p className="font-medium">{title}</p>
          <p className="text-sm text-muted">{[`${starts}–${ends}`, place].filter(Boolean).join(" · ")}</p>
          <p className="cluster">
            {arrivedAt === null ? (
              <Tag tone="warn" icon="clock" wraps>
                {t("check_in.not_arrived", { from: canSignInFrom })}
              </Tag>
            ) : (
              <Tag tone="good" icon="check">
                {t("check_in.arrived", { at: clock(arrivedAt) })}
              </Tag>
            )}
            {leftAt !== null && (
              <Tag tone="good" icon="check">
                {t("check_in.left", { at: clock(leftAt) })}
              </Tag>
            )}
            {arrivedAt !== null && leftAt === null && (
              <Tag tone="quiet" icon="clock" wraps>
                {t("check_in.not_left")}
              </Tag>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
