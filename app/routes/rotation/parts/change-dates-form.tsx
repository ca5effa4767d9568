import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { SubmitButton } from "~/components/form/submit-button"
import type { SeasonView } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedStep } from "./refused-step"
import { SeasonDatesFields } from "./season-dates-fields"

/** Changes the days of a season that is not closed. */
export function ChangeDatesForm({ season, formToken, answer }: { season: SeasonView; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedStep(answer, translator, "dates")
  const row = (name: "nominateByOn" | "startsOn" | "endsOn", label: string) => ({ label, mine: refused.typed(name), theirs: season[name] })
  return (
    <Form method="post" className="grid max-w-reading gap-4">
      <p className="text-muted">{t("season.dates.lead")}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={refused.answer}
        version={season.version}
        rows={[
          row("nominateByOn", t("season.open.nominate_by")),
          row("startsOn", t("season.open.starts")),
          row("endsOn", t("season.open.ends")),
        ]}
      />
      <SeasonDatesFields key={season.version} refused={refused} now={season} />
      <div>
        <SubmitButton look="secondary" name="intent" value="dates">
          {t("season.dates.submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
