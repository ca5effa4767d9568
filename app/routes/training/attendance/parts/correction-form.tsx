import { Form } from "@remix-run/react"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { AttendancePage, SessionNamed, ShownMark } from "~/features/training/attendance/attendance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { TimeField } from "../../planner/parts/time-field"

interface Props {
  person: NonNullable<AttendancePage["person"]>
  session: SessionNamed
  formToken: string
  answer: unknown
}

/** When one person came and left, and why that is said now; with everything that was said before. */
export function CorrectionForm({ person, session, formToken, answer }: Props) {
  const translator = useTranslate()
  const { t, locale } = translator
  const errors = refusedErrors(answer, translator, ["arrival", "departure", "reason"])
  const clock = (mark: ShownMark | null) => (mark === null ? "" : formatInstant(mark.at, locale).slice(-5))
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <p className="text-muted">{t("attendance.correct_text")}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="session" value={session.id} />
      <input type="hidden" name="teacherNo" value={person.teacherNo} />
      <input type="hidden" name="seen" value={person.seen} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TimeField
          id="arrival"
          name="arrival"
          label={t("attendance.arrived_at")}
          error={errors.of("arrival")}
          defaultValue={errors.typed("arrival") ?? clock(person.arrival)}
        />
        <TimeField
          id="departure"
          name="departure"
          label={t("attendance.left_at")}
          error={errors.of("departure")}
          defaultValue={errors.typed("departure") ?? clock(person.departure)}
        />
      </div>
      <TextArea
        id="reason"
        name="reason"
        label={t("attendance.reason")}
        error={errors.of("reason")}
        defaultValue={errors.typed("reason")}
        rows={2}
        maxLength={200}
        required
      />
      <div>
        <SubmitButton>{t("attendance.correct_submit")}</SubmitButton>
      </div>
      {person.history.length > 0 && (
        <Fold summary={t("attendance.history")}>
          <ul className="grid gap-2">
            {person.history.map((mark) => (
              <MarkLine key={mark.id} mark={mark} />
            ))}
          </ul>
        </Fold>
      )}
    </Form>
  )
}

function MarkLine({ mark }: { mark: ShownMark }) {
  const { t, locale } = useTranslate()
  const said = t("attendance.history_of", {
    moment: t(`screen.moment_is.${mark.moment}`),
    at: formatInstant(mark.at, locale),
    source: t(`attendance.source.${mark.source}`),
  })
  return (
    <li>
      <p className={mark.voidedAt === null ? "font-medium" : "text-muted line-through"}>{said}</p>
      {mark.reason !== null && <p className="text-sm text-muted">{t("attendance.history_reason", { reason: mark.reason })}</p>}
      {mark.voidedAt !== null && (
        <p className="text-sm">{t("attendance.voided", { at: formatInstant(mark.voidedAt, locale), reason: mark.voidReason ?? "" })}</p>
      )}
    </li>
  )
}
