import { Form, Link } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { CONTROL, describedBy, FieldFrame, TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { Section } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import type { FormField } from "~/features/what-if/form-fields"
import type { AddForm, OfferedKind, WhatIfPage } from "~/features/what-if/what-if-page"
import { useTranslate } from "~/platform/i18n/context"
import { useFaultWords } from "./fault-words"
import { KeptSuppositions } from "./kept-suppositions"

/** One supposition at a time: what it is, then only what is needed to say it. */
export function AddFact({ page }: { page: WhatIfPage }) {
  const { t } = useTranslate()
  const { form, telling, others } = page
  return (
    <Section id="add" title={t("what_if.add")}>
      {form === null ? (
        <>
          <Kinds kinds={telling} />
          <Fold summary={t("what_if.add_more")}>
            <Kinds kinds={others} />
          </Fold>
        </>
      ) : (
        <FactForm page={page} form={form} />
      )}
    </Section>
  )
}

function Kinds({ kinds }: { kinds: readonly OfferedKind[] }) {
  const { t } = useTranslate()
  return (
    <ul className="cluster py-1">
      {kinds.map(({ kind, to }) => (
        <li key={kind}>
          <Link to={to} className={buttonLook("secondary")}>
            {t(`what_if.kind.${kind}`)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function FactForm({ page, form }: { page: WhatIfPage; form: AddForm }) {
  const { t } = useTranslate()
  const faultWords = useFaultWords()
  const { say } = useTranslate()
  const errorOf = (name: string) => form.faults.find(({ field }) => field === name)
  const errors = form.faults.map((fault) => ({ field: fault.field, message: faultWords(fault) }))
  return (
    <Form method="get" action="#add" className="rounded-lg border border-line bg-surface p-4">
      <KeptSuppositions page={page} rule on />
      <input type="hidden" name="add" value={form.kind} />
      <ErrorSummary errors={errors} />
      <h3 className="mb-3 text-lg">{t(`what_if.kind.${form.kind}`)}</h3>
      <div className="grid gap-4 sm:grid-cols-2">
        {form.fields.map((field) => {
          const fault = errorOf(field.name)
          const error = fault === undefined ? null : say({ key: `what_if.fault.${fault.code}`, values: fault.values })
          return <FactField key={field.name} field={field} schools={form.schools} error={error} />
        })}
      </div>
      <div className="cluster mt-4">
        <button type="submit" className={buttonLook("primary")}>
          {t("what_if.add_this")}
        </button>
        <Link to={form.close} className={buttonLook("quiet")}>
          {t("what_if.add_close")}
        </Link>
      </div>
    </Form>
  )
}

function FactField({ field, schools, error }: { field: FormField; schools: AddForm["schools"]; error: string | null }) {
  const { t, label: codeLabel } = useTranslate()
  const { name, value, optional } = field
  const label = t(`what_if.field.${name}` as "what_if.field.year")
  const common = { id: name, name, label, error, optional }
  if (field.type === "number") return <TextField {...common} inputMode="decimal" defaultValue={value} maxLength={6} autoComplete="off" />
  if (field.type === "date")
    return (
      <FieldFrame {...common}>
        <input
          id={name}
          type="date"
          name={name}
          defaultValue={value}
          aria-describedby={describedBy({ id: name, error })}
          aria-invalid={error === null ? undefined : true}
          className={`${CONTROL} ${error === null ? "border-edge" : "border-bad"}`}
        />
      </FieldFrame>
    )
  const choices =
    field.type === "code"
      ? field.codes.map((code) => ({ value: code, label: codeLabel(field.list, code) }))
      : schools.map(({ code, name: school }) => ({ value: code, label: school }))
  const none = field.type === "code" ? t("what_if.not_said") : t("what_if.choose_school")
  const options = field.type === "school" || optional ? [{ value: "", label: none }, ...choices] : choices
  return <Select {...common} defaultValue={value} options={options} />
}
