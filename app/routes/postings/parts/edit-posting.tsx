import { Form, Link } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { POST_KIND_CHOICES } from "~/features/postings/postings.schema"
import type { PostingsPage, ShownPosting } from "~/features/postings/postings-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { labelOf } from "./label-of"
import { intentOf } from "./sent-form"

export interface EditPostingProps {
  page: PostingsPage
  /** the posting as it stands now */
  posting: ShownPosting
  formToken: string
  /** what the last sending of one of these forms got */
  answer: unknown
}

/** Corrects the dates of one posting, or takes it back. */
export function EditPosting({ page, posting, formToken, answer }: EditPostingProps) {
  const translator = useTranslate()
  const { t, label, locale } = translator
  const sent = intentOf(answer)
  const errors = refusedErrors(answer, translator, ["fromOn", "untilOn", "kind"])
  const kinds = POST_KIND_CHOICES.map((kind) => ({ value: kind, label: label("postKind", kind) }))
  const conflict = [
    { label: t("postings.field.from"), mine: errors.typed("fromOn"), theirs: posting.startsOn },
    { label: t("postings.field.until"), mine: errors.typed("untilOn"), theirs: posting.endsOn },
    { label: t("postings.field.kind"), mine: labelOf(kinds, errors.typed("kind")), theirs: label("postKind", posting.postKind) },
  ]
  const before = page.reopens
  return (
    <>
      <h2 className="mb-3 text-xl">{t("postings.correct", { school: posting.schoolName })}</h2>
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <Form method="post" className="grid max-w-prose gap-4">
        <input type="hidden" name="formToken" value={formToken} />
        <Conflict answer={sent === "correct" ? answer : null} version={posting.id} rows={conflict} />
        <p className="text-muted">{t("postings.correct_text")}</p>
        <DateField
          id="fromOn"
          name="fromOn"
          label={t("postings.field.from")}
          error={errors.of("fromOn")}
          defaultValue={errors.typed("fromOn") ?? posting.startsOn}
        />
        <DateField
          id="untilOn"
          name="untilOn"
          label={t("postings.field.until")}
          hint={t("postings.field.until_hint")}
          error={errors.of("untilOn")}
          defaultValue={errors.typed("untilOn") ?? posting.endsOn ?? ""}
          optional
        />
        <Select
          id="kind"
          name="kind"
          label={t("postings.field.kind")}
          error={errors.of("kind")}
          defaultValue={errors.typed("kind") ?? posting.postKind ?? "teacher"}
          options={kinds}
        />
        <div className="cluster">
          <SubmitButton name="intent" value="correct">
            {t("postings.correct_submit")}
          </SubmitButton>
          <Link to="." className="link">
            {t("postings.cancel")}
          </Link>
        </div>
      </Form>
      <Form method="post" className="mt-6 grid max-w-prose gap-3 border-t border-line pt-4">
        <input type="hidden" name="formToken" value={formToken} />
        <h3 className="text-lg">{t("postings.withdraw")}</h3>
        <Conflict
          answer={sent === "withdraw" ? answer : null}
          version={posting.id}
          rows={conflict.map((row) => ({ ...row, mine: t("postings.withdraw_submit") }))}
        />
        <p className="text-muted">{t("postings.withdraw_text")}</p>
        {before !== null && (
          <label className="flex min-h-target items-center">
            <input type="checkbox" name="reopen" value="yes" defaultChecked className="mr-2 h-5 w-5" />
            <span>{t("postings.reopen", { school: before.schoolName, from: formatDate(before.startsOn, locale) })}</span>
          </label>
        )}
        <div>
          <SubmitButton look="danger" name="intent" value="withdraw">
            {t("postings.withdraw_submit")}
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
