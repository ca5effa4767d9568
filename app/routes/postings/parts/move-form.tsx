import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { POST_KIND_CHOICES } from "~/features/postings/postings.schema"
import type { PostingsPage } from "~/features/postings/postings-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { labelOf } from "./label-of"
import { periodInWords } from "./posting-words"

export interface MoveFormProps {
  page: PostingsPage
  formToken: string
  /** what the last sending of this form got */
  answer: unknown
}

/** A move to another school, or to another post at this one. */
export function MoveForm({ page, formToken, answer }: MoveFormProps) {
  const translator = useTranslate()
  const { t, label, locale } = translator
  const errors = refusedErrors(answer, translator, ["schoolCode", "startsOn", "postKind"])
  const { open } = page
  const schools = [
    { value: "", label: t("postings.field.school_choose") },
    ...page.schools.map(({ code, name }) => ({ value: code, label: name })),
  ]
  const kinds = [
    { value: "", label: t("postings.field.kind_choose") },
    ...POST_KIND_CHOICES.map((kind) => ({ value: kind, label: label("postKind", kind) })),
  ]
  const conflict = [
    { label: t("postings.field.school"), mine: labelOf(schools, errors.typed("schoolCode")), theirs: open?.schoolName },
    { label: t("postings.field.starts"), mine: errors.typed("startsOn"), theirs: open?.startsOn },
    { label: t("postings.field.kind"), mine: labelOf(kinds, errors.typed("postKind")), theirs: label("postKind", open?.postKind ?? null) },
  ]
  return (
    <Form method="post" action="#move" className="grid max-w-prose gap-4">
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict answer={answer} version={open?.id ?? 0} rows={conflict} />
      <p className="text-muted">
        {open === null
          ? t("postings.move_from_nothing")
          : t("postings.move_from", { school: open.schoolName, from: formatDate(open.startsOn, locale) })}
        {open !== null && open.startsOn > page.today && ` ${periodInWords(open, page.today, translator)}`}
      </p>
      <Select
        id="schoolCode"
        name="schoolCode"
        label={t("postings.field.school")}
        error={errors.of("schoolCode")}
        defaultValue={errors.typed("schoolCode") ?? page.suggested}
        options={schools}
      />
      <DateField
        id="startsOn"
        name="startsOn"
        label={t("postings.field.starts")}
        hint={t("postings.field.starts_hint", { latest: formatDate(page.latestStart, locale) })}
        error={errors.of("startsOn")}
        defaultValue={errors.typed("startsOn")}
      />
      <Select
        id="postKind"
        name="postKind"
        label={t("postings.field.kind")}
        error={errors.of("postKind")}
        defaultValue={errors.typed("postKind") ?? open?.postKind ?? ""}
        options={kinds}
      />
      <div>
        <SubmitButton name="intent" value="move">
          {t("postings.move_submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
