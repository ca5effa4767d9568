import { Link } from "@remix-run/react"
import { buttonLook } from "~/components/ui/button-look"
import { Tag } from "~/components/ui/tag"
import type { TaughtSession } from "~/features/training/teaching/teaching-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

/** Sessions that somebody teaches; on the day itself what opens the room's screen is the first thing there. */
export function TaughtList({ sessions, todayOn }: { sessions: readonly TaughtSession[]; todayOn: string }) {
  return (
    <ul className="border-t border-line">
      {sessions.map((session) => (
        <Taught key={session.sessionId} session={session} todayOn={todayOn} />
      ))}
    </ul>
  )
}

function Taught({ session, todayOn }: { session: TaughtSession; todayOn: string }) {
  const { t, locale } = useTranslate()
  const { sessionId, runNumber, title, topic, on, weekday, starts, ends, place, isCancelled, enrolled } = session
  const isToday = on === todayOn
  return (
    <li className="keep grid gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[1fr_auto] md:items-center">
      <div>
        <p className={`font-medium tabular-nums ${isCancelled ? "line-through" : ""}`}>
          {isToday && <span className="mr-2 text-accent">{t("schedule.today")}</span>}
          {formatDate(on, locale)} {t(`schedule.weekday.${WEEKDAYS[weekday] ?? "mon"}`)} {starts}–{ends}
        </p>
        <p>
          {title}
          {topic !== "" && <span className="text-muted"> · {topic}</span>}
        </p>
        <p className="text-muted">
          {place ?? t("agenda.online")} · {enrolled === 0 ? t("teaching.enrolled_none") : t("teaching.enrolled", { count: enrolled })}
        </p>
      </div>
      {isCancelled ? (
        <Tag size="sm" tone="bad" icon="cross">
          {t("agenda.cancelled")}
        </Tag>
      ) : (
        <div className="cluster print:hidden">
          {on >= todayOn && (
            <Link to={`/sessions/${sessionId}/screen`} className={buttonLook(isToday ? "primary" : "secondary")}>
              {t("teaching.screen")}
            </Link>
          )}
          <Link to={`/runs/${runNumber}/attendance`} className={buttonLook("secondary")}>
            {t("teaching.attendance")}
          </Link>
        </div>
      )}
    </li>
  )
}
