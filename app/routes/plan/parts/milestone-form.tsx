import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { CONTROL, describedBy, FieldFrame, TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { MilestoneDuty, MilestonesPage } from "~/features/plan/milestones/milestone-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes } from "~/platform/i18n/format"
import { refusedPart } from "./refused-part"

interface MilestoneFormProps {
  duty: MilestoneDuty
  page: MilestonesPage
  formToken: string
  answer: unknown
}

/** Enters a duty as done: the day, a note and the file that proves it. After a refusal the file must be chosen again: no browser keeps it. */
export function MilestoneForm({ duty: { indicatorId, text }, page, formToken, answer }: MilestoneFormProps) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: indicatorId, told: {} })
  const hint = t("milestones.evidence_hint", { size: formatBytes(page.fileLimitBytes) })
  const file = { id: refused.id("file"), hint, error: refused.of("file") }
  const address = `/plan/milestones?${new URLSearchParams({ plan: page.plan.id, duty: indicatorId })}`
  return (
    <Fold summary={t("milestones.enter")} open={refused.answer !== null}>
      <Form
        method="post"
        action={address}
        encType="multipart/form-data"
        aria-label={t("milestones.enter_of", { text })}
        className="grid max-w-reading gap-4"
      >
        <ErrorSummary errors={refused.summary} />
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="planId" value={page.plan.id} />
        <input type="hidden" name="indicatorId" value={indicatorId} />
        <DateField
          id={refused.id("reachedOn")}
          name="reachedOn"
          label={t("milestones.day")}
          defaultValue={refused.typed("reachedOn")}
          error={refused.of("reachedOn")}
          min={page.plan.periodStart}
          max={page.today}
        />
        <TextField
          id={refused.id("note")}
          name="note"
          label={t("milestones.note")}
          hint={t("milestones.note_hint")}
          defaultValue={refused.typed("note")}
          error={refused.of("note")}
          maxLength={400}
          required
        />
        <FieldFrame {...file} label={t("milestones.evidence")}>
          <input
            id={file.id}
            name="file"
            type="file"
            accept=".pdf,.jpg,.jpeg,.png"
            className={`${CONTROL} ${file.error ? "border-bad" : "border-edge"}`}
            aria-describedby={describedBy(file)}
            aria-invalid={file.error ? true : undefined}
          />
        </FieldFrame>
        <div>
          <SubmitButton>{t("milestones.submit")}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
