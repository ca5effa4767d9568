import { Form, Link } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { Tag } from "~/components/ui/tag"
import type { SessionPage, ShownSlot } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { CheckGroup } from "./check-group"
import { TimeField } from "./time-field"
import { useWeekdayWords } from "./weekday-words"

/** "Find me a slot": asked by the address, so that it works without a script and can be shared. */
export function SlotSearch({ page, address }: { page: SessionPage; address: string }) {
  const { t } = useTranslate()
  const dayName = useWeekdayWords()
  const { search, slots, choices, session } = page
  const [trainer] = search.trainerIds
  const any = { value: "", label: t("schedule.find_any_room") }
  const first = { value: "", label: t("schedule.nobody") }
  return (
    <Fold summary={t("schedule.find")} open={slots !== null}>
      <Form method="get" action={`${address}#slots`} className="grid max-w-prose gap-4 pt-2">
        <input type="hidden" name="find" value="yes" />
        <p className="text-muted">{t("schedule.find_text")}</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <DateField id="find-from" name="from" label={t("schedule.find_from")} defaultValue={search.from} />
          <DateField id="find-until" name="until" label={t("schedule.find_until")} defaultValue={search.until} />
          <TextField
            id="find-minutes"
            name="minutes"
            label={t("schedule.find_minutes")}
            defaultValue={String(search.minutes)}
            inputMode="numeric"
          />
          <TimeField id="find-earliest" name="earliest" label={t("schedule.find_earliest")} defaultValue={search.earliest} />
          <TimeField id="find-latest" name="latest" label={t("schedule.find_latest")} defaultValue={search.latest} />
          {session === null && (
            <TextField id="find-times" name="times" label={t("schedule.times")} defaultValue={String(search.times)} inputMode="numeric" />
          )}
        </div>
        <CheckGroup
          legend={t("schedule.find_weekdays")}
          name="weekday"
          chosen={search.weekdays.map(String)}
          options={[0, 1, 2, 3, 4, 5, 6].map((day) => ({ value: String(day), label: dayName(day) }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            id="find-room"
            name="room"
            label={t("runs.session.place")}
            options={[any, ...choices.venues.map(({ id, name }) => ({ value: String(id), label: name }))]}
          />
          <Select
            id="find-trainer"
            name="trainer"
            label={t("runs.session.trainers")}
            defaultValue={trainer === undefined ? "" : String(trainer)}
            options={[first, ...choices.trainers.map(({ id, name }) => ({ value: String(id), label: name }))]}
          />
        </div>
        <div>
          <button type="submit" className={buttonLook("secondary")}>
            {t("schedule.find_submit")}
          </button>
        </div>
      </Form>
      {slots !== null && <Slots slots={slots} address={address} search={search} />}
    </Fold>
  )
}

/** The slots found: the fewest soft conflicts first. Taking one fills the form. */
function Slots({ slots, address, search }: { slots: readonly ShownSlot[]; address: string; search: SessionPage["search"] }) {
  const { t, say, locale } = useTranslate()
  const dayName = useWeekdayWords()
  const asked = [...search.trainerIds.map((id) => ["trainer", String(id)]), ["times", String(search.times)]]
  if (slots.length === 0)
    return (
      <p id="slots" role="status">
        {t("schedule.find_none")}
      </p>
    )
  return (
    <ul id="slots" className="mt-4 border-t border-line">
      {slots.map(({ on, weekday, starts, ends, venueId, place, soft }) => (
        <li key={`${on} ${starts}`} className="flex flex-wrap items-baseline border-b border-line py-2">
          <span className="mr-3 flex-1 basis-72">
            <span className="mr-2 font-medium">
              {formatDate(on, locale)} {dayName(weekday)} {starts}–{ends}
            </span>
            <span className="mr-2 text-muted">{place ?? t("runs.session.online")}</span>
            {soft.length === 0 ? (
              <Tag size="sm" tone="good" icon="check">
                {t("schedule.find_free")}
              </Tag>
            ) : (
              <Tag size="sm" tone="warn" icon="alert">
                {t("schedule.find_soft", { count: soft.length })}
              </Tag>
            )}
            {soft.map(({ code, params }) => (
              <span key={`${code} ${JSON.stringify(params)}`} className="block text-sm text-muted">
                {say({ key: `refusal.${code}`, values: params })}
              </span>
            ))}
          </span>
          <Link
            to={`${address}?${new URLSearchParams([["on", on], ["starts", starts], ["ends", ends], ["venueId", String(venueId ?? "")], ...asked])}`}
            className={buttonLook("secondary")}
          >
            {t("schedule.find_take")}
          </Link>
        </li>
      ))}
    </ul>
  )
}
