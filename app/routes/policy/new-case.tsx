import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { addCase } from "~/features/policy/add-case.server"
import { draftParams, newCaseForm, newCaseSearch } from "~/features/policy/policy.schema"
import { showNewCase } from "~/features/policy/show-new-case.server"
import { JUDGED_RULES } from "~/features/standings/rules"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { CasePreview } from "./parts/case-preview"
import { DraftKicker } from "./parts/draft-kicker"

/** A golden case made of a real person, nameless, to be looked at first. `teacher`, `rule`, `asOf`. */
export const loader = guarded(
  { can: "policy.edit", params: draftParams, search: newCaseSearch },
  async ({ scope, actor, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "policy.new_case.title"),
    page: await showNewCase({ scope, actor, ...params, ...search, today }),
    rules: JUDGED_RULES,
    formToken: newFormToken(),
  }),
)

export const action = guarded(
  { can: "policy.edit", params: draftParams, form: newCaseForm, idempotent: true },
  async ({ scope, actor, params: { draftId }, form }) => {
    await addCase({ scope, actor, draftId, ...form })
    return redirectTo(`/policy/drafts/${draftId}/cases`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewCase() {
  const { page, rules, formToken } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(useActionData<typeof action>(), translator, ["teacher", "rule", "asOf", "note"])
  const { draft, asked } = page
  return (
    <Page title={t("policy.new_case.title")} kicker={<DraftKicker draft={draft} />} lead={t("policy.new_case.lead")}>
      <ErrorSummary errors={errors.summary} />
      <Form method="get" className="grid gap-4 md:grid-cols-4 md:items-end">
        <TextField
          id="teacher"
          name="teacher"
          label={t("policy.new_case.teacher")}
          defaultValue={asked.teacher}
          autoComplete="off"
          error={page.isUnknown ? t("policy.new_case.unknown") : errors.of("teacher")}
        />
        <Select
          id="rule"
          name="rule"
          label={t("policy.new_case.rule")}
          defaultValue={asked.rule}
          options={rules.map((rule) => ({ value: rule, label: t(`verdict.rule.${rule}`) }))}
        />
        <DateField id="asOf" name="asOf" label={t("policy.new_case.as_of")} defaultValue={asked.asOf} />
        <div>
          <button type="submit" className={buttonLook("secondary")}>
            {t("policy.new_case.preview")}
          </button>
        </div>
      </Form>
      {page.preview !== null && (
        <CasePreview
          preview={page.preview}
          asked={asked}
          version={draft.version}
          formToken={formToken}
          errors={errors}
          canAdd={draft.state === "drafting"}
        />
      )}
    </Page>
  )
}
