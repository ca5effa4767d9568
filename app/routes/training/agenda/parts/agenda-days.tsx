import { Link } from "@remix-run/react"
import { buttonLook } from "~/components/ui/button-look"
import { Tag } from "~/components/ui/tag"
import type { AgendaDay, AgendaItem } from "~/features/training/agenda/agenda-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

/** Days with their sessions, one under the other. */
export function AgendaDays({ days, todayOn }: { days: readonly AgendaDay[]; todayOn: string }) {
  const { t, locale } = useTranslate()
  return (
    <ol className="grid gap-5">
      {days.map(({ on, weekday, items }) => (
        <li key={on}>
          <h3 className="border-b border-line pb-1 font-medium">
            {on === todayOn && <span className="mr-2 text-accent">{t("schedule.today")}</span>}
            {formatDate(on, locale)} {t(`schedule.weekday.${WEEKDAYS[weekday] ?? "mon"}`)}
          </h3>
          <ul className="divide-y divide-line">
            {items.map((item) => (
              <Session key={item.sessionId} item={item} isPast={on < todayOn} isToday={on === todayOn} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Session({ item, isPast, isToday }: { item: AgendaItem; isPast: boolean; isToday: boolean }) {
  const { t } = useTranslate()
  const { starts, ends, title, topic, place, trainers, part, isCancelled, runNumber } = item
  const isTeaching = part === "teaching"
  return (
    <li className="keep grid gap-x-5 gap-y-1 py-3 sm:grid-cols-[8rem_1fr]">
      <p className={`text-lg tabular-nums ${isCancelled ? "line-through" : "font-medium"}`}>
        {starts}–{ends}
      </p>
      <div>
        <p>
          <Link
            to={isTeaching ? "/teaching" : `/catalogue/${runNumber}`}
            className="link mr-2 inline-flex min-h-target items-center font-medium"
          >
            {title}
          </Link>
          {isCancelled && (
            <Tag size="sm" tone="bad" icon="cross">
              {t("agenda.cancelled")}
            </Tag>
          )}
          {isTeaching && (
            <Tag size="sm" tone="accent" icon="person">
              {t("agenda.teaching")}
            </Tag>
          )}
          {part === "offered" && !isCancelled && (
            <Tag size="sm" tone="warn" icon="clock">
              {t("agenda.offered")}
            </Tag>
          )}
        </p>
        {topic !== "" && <p>{topic}</p>}
        <p className="text-muted">
          {[place ?? t("agenda.online"), trainers.length > 0 && t("agenda.trainers", { names: trainers.join(t("feed.and")) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <Changes item={item} />
        {!isCancelled && !isPast && part === "enrolled" && (
          <p className="text-sm text-muted">{t(place === null ? "agenda.bring_online" : "agenda.bring")}</p>
        )}
        {!isCancelled && isToday && part === "enrolled" && (
          <Link to="/check-in" className={`${buttonLook("primary")} mt-1`}>
            {t("agenda.check_in")}
          </Link>
        )}
        {!isCancelled && isPast && !isTeaching && <Presence item={item} />}
      </div>
    </li>
  )
}

/** What it was before it was moved or cancelled. */
function Changes({ item }: { item: AgendaItem }) {
  const { t, locale } = useTranslate()
  const { was, isCancelled, cancelReason } = item
  return (
    <>
      {was !== null && (
        <p className="mt-1 border-l-4 border-warn pl-2 text-sm">
          {t("agenda.moved", { on: formatDate(was.on, locale), from: was.starts, until: was.ends, place: was.place ?? t("agenda.online") })}
        </p>
      )}
      {isCancelled && (
        <p className="mt-1 border-l-4 border-bad pl-2 text-sm">
          {cancelReason === null ? t("agenda.cancelled_run") : t("agenda.cancelled_why", { reason: cancelReason })}
        </p>
      )}
    </>
  )
}

/** Whether she was there, by her marks. */
function Presence({ item: { arrivedAt, leftAt } }: { item: AgendaItem }) {
  const { t, locale } = useTranslate()
  if (arrivedAt === null && leftAt === null)
    return (
      <Tag size="sm" tone="quiet" icon="dash">
        {t("agenda.no_mark")}
      </Tag>
    )
  const time = (at: string | null) => (at === null ? t("agenda.no_time") : formatInstant(at, locale).slice(-5))
  return (
    <Tag size="sm" tone="good" icon="check">
      {t("agenda.attended", { arrived: time(arrivedAt), left: time(leftAt) })}
    </Tag>
  )
}
