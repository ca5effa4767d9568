import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

/** Writes down how many pupils a school had on a day. */
export function CountPupils({ today, formToken, answer }: { today: string; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "count", told: { intent: "count" } })
  return (
    <Form method="post" className="mb-6 grid max-w-reading gap-4 print:hidden">
      <ErrorSummary errors={refused.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField
          id={refused.id("countedOn")}
          name="countedOn"
          label={t("balance.counted_on")}
          defaultValue={refused.typed("countedOn")}
          error={refused.of("countedOn")}
          max={today}
        />
        <TextField
          id={refused.id("pupils")}
          name="pupils"
          inputMode="numeric"
          label={t("balance.pupils_count")}
          defaultValue={refused.typed("pupils")}
          error={refused.of("pupils")}
          maxLength={8}
          required
        />
      </div>
      <div>
        <SubmitButton name="intent" value="count">
          {t("balance.count_submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
