import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { TextField } from "~/components/form/field"
import type { RefusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Section } from "~/components/layout/page"
import { DataTable } from "~/components/table/data-table"
import type { ListPreview, RunEnrolmentsPage } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { AgainstLines } from "./against-lines"
import { Hidden } from "./own-place-forms"

interface FormProps {
  page: RunEnrolmentsPage
  formToken: string
  errors: RefusedErrors
  answer: unknown
}

/** Giving the seats by the published rule, once enrolment is over. */
export function AllocateForm({ page, formToken }: Pick<FormProps, "page" | "formToken">) {
  const { t, locale } = useTranslate()
  const { run, canAllocate, version, unanswered } = page
  if (run.allocation === "first_come" || page.isOver) return null
  return (
    <Section id="allocate" title={t("run_enrolments.allocate_title")}>
      <div className="grid max-w-prose gap-3">
        <p>{t(`catalogue.allocation.${run.allocation}`)}</p>
        {run.seed !== null && (
          <p className="break-words text-sm">
            {t(run.allocation === "lottery" ? "catalogue.seed" : "catalogue.seed_ties", { seed: run.seed })}
          </p>
        )}
        {unanswered > 0 && <p>{t("run_enrolments.unanswered", { count: unanswered })}</p>}
        {run.isAllocated && <p>{t("run_enrolments.allocated")}</p>}
        {!run.isAllocated && !canAllocate && <p>{t("run_enrolments.allocate_later", { until: formatDate(run.enrolUntilOn, locale) })}</p>}
        {canAllocate && (
          <Form method="post" className="grid gap-2">
            <Hidden version={version} formToken={formToken} />
            <p>{t("run_enrolments.allocate_text")}</p>
            <div>
              <SubmitButton name="intent" value="allocate">
                {t("run_enrolments.allocate")}
              </SubmitButton>
            </div>
          </Form>
        )}
      </div>
    </Section>
  )
}

/** More seats, or fewer. */
export function CapacityForm({ page, formToken, errors, answer }: FormProps) {
  const { t } = useTranslate()
  const { run, version } = page
  const capacity = String(run.capacity)
  return (
    <Section id="change-capacity" title={t("run_enrolments.capacity_title")}>
      <Form method="post" className="grid max-w-prose gap-3">
        <input type="hidden" name="formToken" value={formToken} />
        <Conflict
          answer={errors.typed("capacity") === undefined ? null : answer}
          version={version}
          rows={[{ label: t("run_enrolments.capacity"), mine: errors.typed("capacity"), theirs: capacity }]}
        />
        <TextField
          id="capacity"
          name="capacity"
          inputMode="numeric"
          label={t("run_enrolments.capacity")}
          hint={t("run_enrolments.capacity_hint")}
          error={errors.of("capacity")}
          defaultValue={errors.typed("capacity") ?? capacity}
          maxLength={6}
          required
        />
        <div>
          <SubmitButton look="secondary" name="intent" value="capacity">
            {t("run_enrolments.capacity_save")}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  )
}

/** A pasted list: checked first, line by line, then entered. */
export function ListForm({ formToken, errors, preview }: Pick<FormProps, "formToken" | "errors"> & { preview: ListPreview | null }) {
  const { t } = useTranslate()
  const fits = preview?.lines.filter(({ becomes }) => becomes !== null).length ?? 0
  const lines = preview?.lines.length ?? 0
  return (
    <Section id="enrol-list" title={t("run_enrolments.list_title")}>
      <Form method="post" className="grid max-w-prose gap-3">
        <input type="hidden" name="formToken" value={formToken} />
        <TextArea
          id="list"
          name="list"
          label={t("run_enrolments.list")}
          hint={t("run_enrolments.list_hint")}
          error={errors.of("list")}
          defaultValue={errors.typed("list") ?? preview?.list}
          rows={5}
          required
        />
        <div>
          <SubmitButton look="secondary" name="intent" value="preview">
            {t("run_enrolments.list_check")}
          </SubmitButton>
        </div>
      </Form>
      {preview !== null && (
        <div className="mt-4 grid gap-3">
          <p role="status">{t("run_enrolments.list_counts", { lines, fits, against: lines - fits })}</p>
          <Preview preview={preview} />
          {fits > 0 && (
            <Form method="post">
              <input type="hidden" name="formToken" value={formToken} />
              <input type="hidden" name="list" value={preview.list} />
              <SubmitButton name="intent" value="enrol">
                {t("run_enrolments.list_enrol", { count: fits })}
              </SubmitButton>
            </Form>
          )}
        </div>
      )}
    </Section>
  )
}

function Preview({ preview }: { preview: ListPreview }) {
  const { t } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  return (
    <DataTable
      caption={t("run_enrolments.list_preview")}
      rows={preview.lines}
      rowKey={({ teacherNo }) => teacherNo}
      columns={[
        {
          ...plain("who", t("nominations.column.teacher")),
          names: true,
          cell: ({ teacherNo, name, schoolName }) => [name, teacherNo, schoolName].filter(Boolean).join(" · "),
        },
        {
          ...plain("what", t("nominations.column.state")),
          phone: "block",
          cell: ({ becomes, against }) => (becomes === null ? <AgainstLines against={against} /> : t(`run_enrolments.becomes.${becomes}`)),
        },
      ]}
    />
  )
}
