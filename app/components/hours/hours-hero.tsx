import type { ReactNode } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import type { Locale } from "~/platform/i18n/locale"
import type { Translator } from "~/platform/i18n/translate"
import { type Amounts, useAmounts } from "../amounts"
import { PaceTrack } from "../chart/pace-track"
import { type HoursVerdict, type ShownFigures, standingOf } from "./hours-view"
import { StandingBadge } from "./standing-badge"

export interface HoursHeroProps {
  verdict: HoursVerdict
  running: boolean
  monthsLeft: number | null
  /** the unit switch */
  children: ReactNode
}

/** The one large number, what it is measured against, and how that stands: all in words too. */
export function HoursHero({ verdict, running, monthsLeft, children }: HoursHeroProps) {
  const translator = useTranslate()
  const { t, locale } = translator
  const amounts = useAmounts()
  const { figures } = verdict
  const badge = <StandingBadge standing={standingOf({ verdict, running })} />
  if (figures === null || figures.required === 0) {
    return (
      <div>
        {badge}
        <p className="mt-3 max-w-reading text-xl">{amounts.say(verdict.summary)}</p>
      </div>
    )
  }
  const label = running ? "hours.track_label" : "hours.track_label_closed"
  const { credited, required, expectedByNow } = figures
  return (
    <div>
      <div className="mb-1 flex items-center justify-between">
        <p className="text-muted">
          {t("hours.credited")}
          <span className="ml-2 text-sm">{t("hours.as_of", { date: formatDate(verdict.asOf, locale) })}</span>
        </p>
        {children}
      </div>
      <p className="flex flex-wrap items-baseline">
        <span className="text-figure font-semibold tracking-tight">{amounts.figure(credited)}</span>
        <span className="ml-3 text-xl text-muted">/ {amounts.amount(required)}</span>
      </p>
      <div className="mt-5">
        <PaceTrack
          credited={credited}
          required={required}
          expected={running && credited < required ? expectedByNow : null}
          expectedText={amounts.figure(expectedByNow)}
          label={t(label, {
            credited: amounts.amount(credited),
            required: amounts.amount(required),
            expected: amounts.amount(expectedByNow),
          })}
        />
      </div>
      <div className="mt-5">
        {badge}
        <p className="mt-2 text-lg font-medium">{running ? paceInWords({ figures, t, amounts }) : amounts.say(verdict.summary)}</p>
        <Footnotes figures={figures} t={t} locale={locale} />
        {running && monthsLeft !== null && <p className="text-muted">{t("hours.time_left", { time: timeInWords(monthsLeft, t) })}</p>}
      </div>
    </div>
  )
}

interface Wording {
  figures: ShownFigures
  t: Translator["t"]
  amounts: Amounts
}

/** Ahead, behind or level; once everything is in, by how much more. */
function paceInWords({ figures, t, amounts }: Wording): string {
  const { credited, required, expectedByNow } = figures
  if (credited >= required) return t("hours.surplus", { amount: amounts.amount(credited - required) })
  const ahead = Math.round((credited - expectedByNow) * 10) / 10
  if (ahead === 0) return t("hours.pace_even")
  return t(ahead > 0 ? "hours.pace_ahead" : "hours.pace_behind", { amount: amounts.amount(Math.abs(ahead)) })
}

/** Why the requirement or the pace is not that of a whole cycle: a later start, an earlier end, leave. */
function Footnotes({ figures, t, locale }: { figures: ShownFigures; t: Translator["t"]; locale: Locale }) {
  const { dutyStart, months, leaveMonths, cycleStart, cycleEnd } = figures
  const wholeCycle = (Number(cycleEnd.slice(0, 4)) - Number(cycleStart.slice(0, 4)) + 1) * 12
  return (
    <>
      {dutyStart !== null && months < wholeCycle && (
        <p className="text-muted">{t("hours.duty", { from: formatDate(dutyStart, locale), months })}</p>
      )}
      {leaveMonths > 0 && <p className="text-muted">{t("hours.pace_leave", { months: leaveMonths })}</p>}
    </>
  )
}

function timeInWords(months: number, t: Translator["t"]): string {
  if (months < 1) return t("hours.time_under_month")
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return t("hours.months", { months: rest })
  return rest === 0 ? t("hours.years", { years }) : t("hours.years_months", { years, months: rest })
}
