import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import type { ShownVenue, VenuesPage } from "~/features/training/resources/resource-page"
import { useTranslate } from "~/platform/i18n/context"
import { TimeField } from "./time-field"

const FIELDS = ["name", "site", "schoolCode", "capacity", "equipment", "opens", "closes"] as const

interface Props {
  venue: ShownVenue | null
  schools: VenuesPage["schools"]
  formToken: string
  /** what was refused of this form; undefined = nothing */
  answer: unknown
}

/** What is said of a room, be it a new one or one that is there. */
export function VenueForm({ venue, schools, formToken, answer }: Props) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, FIELDS)
  // several forms stand on the page: the ids of the one that was refused are those of the fields named in its errors
  const field = (name: (typeof FIELDS)[number], usual = "") => ({
    id: answer === undefined ? `${venue?.id ?? "new"}-${name}` : name,
    name,
    defaultValue: errors.typed(name) ?? usual,
    error: errors.of(name),
  })
  const none = { value: "", label: t("resources.venue_no_school") }
  return (
    <Form method="post" className="grid max-w-prose gap-4 pt-2">
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value={venue === null ? "add" : "edit"} />
      {venue !== null && (
        <>
          <input type="hidden" name="venueId" value={venue.id} />
          <Conflict
            answer={answer ?? null}
            version={venue.version}
            rows={[
              { label: t("resources.venue_name"), mine: errors.typed("name"), theirs: venue.name },
              { label: t("resources.venue_capacity"), mine: errors.typed("capacity"), theirs: String(venue.capacity) },
              { label: t("resources.venue_opens"), mine: errors.typed("opens"), theirs: venue.opens },
              { label: t("resources.venue_closes"), mine: errors.typed("closes"), theirs: venue.closes },
            ]}
          />
        </>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("name", venue?.name)} label={t("resources.venue_name")} maxLength={60} autoComplete="off" required />
        <TextField
          {...field("site", venue?.site)}
          label={t("resources.venue_site")}
          hint={t("resources.venue_site_hint")}
          maxLength={60}
          required
        />
        <TextField
          {...field("capacity", venue === null ? "" : String(venue.capacity))}
          label={t("resources.venue_capacity")}
          inputMode="numeric"
          required
        />
        <Select
          {...field("schoolCode", venue?.schoolCode ?? "")}
          label={t("resources.venue_school")}
          options={[none, ...schools.map(({ code, name }) => ({ value: code, label: name }))]}
          optional
        />
        <TimeField {...field("opens", venue?.opens ?? "08:00")} label={t("resources.venue_opens")} />
        <TimeField {...field("closes", venue?.closes ?? "21:00")} label={t("resources.venue_closes")} />
      </div>
      <TextField
        {...field("equipment", venue?.equipment.join("、"))}
        label={t("resources.venue_equipment")}
        hint={t("resources.venue_equipment_hint")}
        maxLength={200}
        optional
      />
      <div>
        <SubmitButton>{t(venue === null ? "resources.venue_add_submit" : "resources.change_submit")}</SubmitButton>
      </div>
    </Form>
  )
}

/** Out of use, and back. */
export function VenueStateForm({ venue, formToken, answer }: { venue: ShownVenue; formToken: string; answer: unknown }) {
  const translator = useTranslate()
  const { t } = translator
  const intent = venue.isArchived ? "restore" : "archive"
  return (
    <Form method="post">
      <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="venueId" value={venue.id} />
      <input type="hidden" name="version" value={venue.version} />
      <SubmitButton look="quiet">{t(`resources.${intent}`)}</SubmitButton>
    </Form>
  )
}
