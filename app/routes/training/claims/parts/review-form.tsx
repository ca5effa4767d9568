import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { type ClaimPage, LONGEST_NOTE, REFUSAL_REASONS } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import type { ReviewMove } from "./review-moves"

interface ReviewFormProps {
  page: ClaimPage
  move: ReviewMove
  formToken: string
  answer: unknown
}

/** One thing that a reviewer can say of a claim. */
export function ReviewForm({ page: { claim }, move, formToken, answer }: ReviewFormProps) {
  const { t, hours, ...translator } = useTranslate()
  const id = (field: string) => `${move}-${field}`
  const told = refusedErrors(answer, translator, ["note", "hours", "reason"])
  const summary = told.summary.map(({ field, message }) => ({ field: field === null ? null : id(field), message }))
  const theirs = claim.decisionNote ?? claim.schoolNote
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      {!isConflict(answer) && <ErrorSummary errors={summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={answer}
        version={claim.version}
        rows={[
          { label: t("claims.column.state"), mine: t(`claims.do.${move}`), theirs: t(`claims.state.${claim.state}`) },
          { label: t("claims.note"), mine: told.typed("note"), theirs },
        ]}
      />
      {move === "reverse" && <p>{t(claim.state === "recognised" ? "claims.do.reverse_recognised" : "claims.do.reverse_other")}</p>}
      {move === "recognise" && (
        <TextField
          id={id("hours")}
          name="hours"
          label={t("claims.hours_to_recognise")}
          hint={t("claims.hours_to_recognise_hint", { hours: hours(claim.hours) })}
          error={told.of("hours")}
          defaultValue={told.typed("hours") ?? String(claim.hours)}
          inputMode="decimal"
          required
        />
      )}
      {move === "refuse" && (
        <Select
          id={id("reason")}
          name="reason"
          label={t("claims.reason")}
          error={told.of("reason")}
          defaultValue={told.typed("reason") ?? ""}
          options={[
            { value: "", label: t("claims.choose") },
            ...REFUSAL_REASONS.map((value) => ({ value, label: t(`claims.reason.${value}`) })),
          ]}
        />
      )}
      <TextArea
        id={id("note")}
        name="note"
        label={t("claims.note")}
        hint={t(`claims.note_${move}`)}
        error={told.of("note")}
        defaultValue={told.typed("note") ?? ""}
        rows={3}
        maxLength={LONGEST_NOTE}
        required={move === "return" || move === "refuse" || move === "reverse"}
        optional={move === "endorse"}
      />
      <div className="mb-4">
        <SubmitButton look={move === "endorse" || move === "recognise" ? "primary" : "secondary"} name="intent" value={move}>
          {t(`claims.do.${move}`)}
        </SubmitButton>
      </div>
    </Form>
  )
}
