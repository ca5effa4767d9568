import type { PlaceShown, RunCard } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { PlaceState } from "./place-state"

interface PlaceDetailsProps {
  place: PlaceShown
  run?: Pick<RunCard, "state" | "hasEnded">
  ranked: number | null
}

/** A place with its rank, its place in the line and why. `ranked`: how many the allocation ranked; null = not told here. */
export function PlaceDetails({ place, run, ranked }: PlaceDetailsProps) {
  const { t, say, locale } = useTranslate()
  const { rank, position, reason, offerEndsAt } = place
  return (
    <div className="grid gap-1">
      <div>
        <PlaceState place={place} {...(run && { run })} />
      </div>
      {rank !== null && <p>{ranked === null ? t("enrolments.rank_short", { rank }) : t("enrolments.rank", { rank, ranked })}</p>}
      {position !== null && <p>{t("enrolments.position", { position })}</p>}
      {offerEndsAt !== null && <p className="font-medium">{t("enrolments.offer_until", { until: formatInstant(offerEndsAt, locale) })}</p>}
      {reason !== null && <p className="text-sm text-muted">{say({ key: `enrolments.reason.${reason.code}`, values: reason.values })}</p>}
    </div>
  )
}
