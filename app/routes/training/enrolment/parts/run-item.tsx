import { Link } from "@remix-run/react"
import type { ReactNode } from "react"
import type { OwnRun } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { seatsWords, windowWords } from "./seats-words"

/** A run in a list: what it is, when, how full; below, what the page has to say of it. */
export function RunItem({ run, children }: { run: OwnRun; children?: ReactNode }) {
  const { t, label, hours, locale, ...translator } = useTranslate()
  const { number, title, level, topic, delivery, startsOn, endsOn, sessions } = run
  const days =
    startsOn === endsOn
      ? formatDate(startsOn, locale)
      : t("catalogue.window", { from: formatDate(startsOn, locale), until: formatDate(endsOn, locale) })
  const [first] = sessions
  const clock = sessions.length === 1 && first !== undefined ? ` ${first.from}–${first.until}` : ""
  return (
    <li className="keep grid gap-2 rounded-lg border border-line bg-surface p-4">
      <div>
        <Link to={`/catalogue/${number}`} className="link inline-flex min-h-target items-center text-lg font-medium md:min-h-0">
          {title}
        </Link>
        <p className="text-sm text-muted">
          {hours(run.hours)} · {label("trainingLevel", level)} · {label("trainingTopic", topic)} · {label("delivery", delivery)}
        </p>
        <p className="text-sm">
          {days}
          {clock} · {windowWords(run, { t, locale })}
        </p>
        <p className="text-sm">{seatsWords(run, { ...translator, t })}</p>
      </div>
      {children}
    </li>
  )
}
