import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import type { FindingRow } from "~/features/doctor/doctor-page"
import type { MendStep } from "~/features/doctor/plan-mend"
import { useTranslate } from "~/platform/i18n/context"
import type { Translator } from "~/platform/i18n/translate"

/** What a safe mend would change, before → after, and the button that does it. */
export function MendCell({ mend, formToken }: { mend: NonNullable<FindingRow["mend"]>; formToken: string }) {
  const translator = useTranslate()
  const { t } = translator
  const { what, change } = stepInWords(mend.step, translator)
  return (
    <>
      <p>{what}</p>
      <p className="font-medium">{change}</p>
      <Form method="post" className="mt-2 print:hidden">
        <input type="hidden" name="intent" value="mend" />
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="finding" value={mend.value} />
        <SubmitButton look="secondary">{t("doctor.mend_one")}</SubmitButton>
      </Form>
    </>
  )
}

function stepInWords(step: MendStep, { t }: Translator): { what: string; change: string } {
  if (step.kind === "derive") return { what: t("doctor.step.derive"), change: t("doctor.change.derive") }
  const said = { sheet: t(`doctor.table.${step.table}`), said: step.said }
  if (step.kind === "withdraw") return { what: t("doctor.step.withdraw", said), change: t("doctor.change.withdraw") }
  const { column, before, after } = step
  return {
    what: t(`doctor.step.${column}`, said),
    change: t("doctor.change.correct", { before: before ?? t("doctor.open_end"), after }),
  }
}
