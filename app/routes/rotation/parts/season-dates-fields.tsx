import { DateField } from "~/components/form/date-field"
import { useTranslate } from "~/platform/i18n/context"
import type { RefusedStep } from "./refused-step"
import { Tick } from "./tick"

interface Dates {
  readonly nominateByOn: string
  readonly startsOn: string
  readonly endsOn: string
}

/** The days of a season that may be chosen: by when schools nominate, the first and the last day away. */
export function SeasonDatesFields({ refused, now }: { refused: RefusedStep; now: Dates }) {
  const { t } = useTranslate()
  const day = (name: keyof Dates, label: string, hint?: string) => (
    <DateField
      id={refused.id(name)}
      name={name}
      label={label}
      hint={hint}
      error={refused.of(name)}
      defaultValue={refused.typed(name) ?? now[name]}
    />
  )
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3 sm:items-end">
        {day("nominateByOn", t("season.open.nominate_by"))}
        {day("startsOn", t("season.open.starts"), t("season.open.starts_hint"))}
        {day("endsOn", t("season.open.ends"), t("season.open.ends_hint"))}
      </div>
      {refused.has("season_too_short") && (
        <Tick id={refused.id("acceptShort")} name="acceptShort">
          {t("season.open.accept_short")}
        </Tick>
      )}
    </>
  )
}
