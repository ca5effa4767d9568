import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { RunPage } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"
import { RUN_FIELDS, RunFields } from "./run-fields"
import { isOfIntent } from "./typed-list"

interface Props {
  page: RunPage
  formToken: string
  answer: unknown
}

/** What is planned of it, said anew. */
export function EditRun({ page: { run }, formToken, answer: given }: Props) {
  const translator = useTranslate()
  const { t } = translator
  const answer = isOfIntent(given, "edit") ? given : undefined
  const errors = refusedErrors(answer, translator, RUN_FIELDS)
  return (
    <Fold summary={t("runs.change_edit")} open={answer !== undefined}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value="edit" />
        <Conflict
          answer={answer ?? null}
          version={run.version}
          rows={[
            { label: t("runs.column.title"), mine: errors.typed("title"), theirs: run.title },
            { label: t("runs.starts_on"), mine: errors.typed("startsOn"), theirs: run.startsOn },
            { label: t("runs.ends_on"), mine: errors.typed("endsOn"), theirs: run.endsOn },
            { label: t("runs.capacity"), mine: errors.typed("capacity"), theirs: String(run.capacity) },
            { label: t("runs.enrol_from"), mine: errors.typed("enrolFromOn"), theirs: run.enrolFromOn },
            { label: t("runs.enrol_until"), mine: errors.typed("enrolUntilOn"), theirs: run.enrolUntilOn },
          ]}
        />
        <RunFields run={run} answer={answer} />
        <div>
          <SubmitButton>{t("runs.change_edit_submit")}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}

/** Not to be held, and why. */
export function CancelRun({ page: { run }, formToken, answer: given }: Props) {
  const translator = useTranslate()
  const { t } = translator
  const answer = isOfIntent(given, "cancel") ? given : undefined
  const errors = refusedErrors(answer, translator, RUN_FIELDS)
  return (
    <Fold summary={t("runs.change_cancel")} open={answer !== undefined}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
        <p className="text-muted">{t(run.state === "draft" ? "runs.change_cancel_draft" : "runs.change_cancel_text")}</p>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value="cancel" />
        <Conflict
          answer={answer ?? null}
          version={run.version}
          rows={[{ label: t("runs.column.state"), mine: t("runs.state.cancelled"), theirs: t(`runs.state.${run.state}`) }]}
        />
        <TextArea
          id="reason"
          name="reason"
          label={t("runs.cancel_reason")}
          defaultValue={errors.typed("reason")}
          error={errors.of("reason")}
          rows={2}
          maxLength={200}
          required
        />
        <div>
          <SubmitButton look="danger">{t("runs.change_cancel_submit")}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
