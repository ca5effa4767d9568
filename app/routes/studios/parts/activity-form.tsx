import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { TextArea } from "~/components/form/text-area"
import { useTranslate } from "~/platform/i18n/context"
import { ChangeForm } from "./change-form"

/** Records an activity, held or planned. */
export function ActivityForm({ asOf, formToken, answer }: { asOf: string; formToken: string; answer: unknown }) {
  const { t } = useTranslate()
  return (
    <ChangeForm intent="add-activity" formToken={formToken} answer={answer}>
      {(field) => (
        <>
          <TextField {...field("title")} label={t("studios.activity.title")} maxLength={100} autoComplete="off" required />
          <DateField {...field("heldOn", asOf)} label={t("studios.activity.held_on")} />
          <TextField {...field("place")} label={t("studios.activity.place")} maxLength={100} autoComplete="off" optional />
          <TextField
            {...field("people")}
            label={t("studios.activity.people")}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            optional
          />
          <TextArea {...field("note")} label={t("studios.activity.note")} rows={2} maxLength={400} optional />
        </>
      )}
    </ChangeForm>
  )
}
