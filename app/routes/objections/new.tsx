import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { CriteriaList } from "~/components/verdict/criteria-list"
import { LONGEST_WORDS, type NewObjectionPage } from "~/features/objections/objection-page"
import { newObjectionSearch, raiseForm } from "~/features/objections/objections.schema"
import { raiseObjection } from "~/features/objections/raise-objection.server"
import { showNewObjection } from "~/features/objections/show-new-objection.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { ownerInWords } from "./parts/objection-words"

/** A teacher contests one criterion of her own verdict: `rule`, `criterion`, and the day `on` which it is judged. */
export const loader = guarded(
  { can: "objection.own", search: newObjectionSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "objections.new.title"),
    page: await showNewObjection({
      scope,
      teacherNo: actor.teacherNo ?? "",
      rule: search.rule,
      criterionId: search.criterion,
      asOf: search.on ?? today,
      today,
    }),
    formToken: newFormToken(),
  }),
)

/** Raises it, and goes on to her own cases. */
export const action = guarded({ can: "objection.own", form: raiseForm, idempotent: true }, async ({ actor, form, today }) => {
  const number = await raiseObjection({ actor, ...form, today })
  throw redirectTo(`/objections/mine?${new URLSearchParams({ raised: number })}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewObjection() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page title={t("objections.new.title")} lead={t("objections.new.lead")}>
        <Section id="criterion" title={t("objections.new.criterion")}>
          <p className="mb-3 text-muted">
            {t("objections.new.as_of", { rule: t(`verdict.rule.${page.rule}`), date: formatDate(page.asOf, locale) })}
          </p>
          <CriteriaList criteria={[page.criterion]} clauses={page.clauses} />
        </Section>
        <Section id="raise" title={t("objections.object")}>
          <Raise page={page} />
        </Section>
      </Page>
    </MeasureProvider>
  )
}

function Raise({ page }: { page: NewObjectionPage }) {
  const { formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t, locale } = translator
  const errors = refusedErrors(answer, translator, ["grounds"])
  if (page.openNumber !== null)
    return (
      <p>
        {t("objections.new.open", { number: page.openNumber })}{" "}
        <Link to={`/objections/mine#${page.openNumber}`} className="link">
          {t("objections.new.see_mine")}
        </Link>
      </p>
    )
  if (page.dueOn === null || page.answerDays === null) return <p>{t("objections.new.no_policy")}</p>
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="rule" value={page.rule} />
      <input type="hidden" name="criterionId" value={page.criterion.id} />
      <input type="hidden" name="asOf" value={page.asOf} />
      <p>
        {t("objections.new.owner", { owner: ownerInWords({ ownerRole: page.ownerRole, ownerSchoolName: page.schoolName }, translator) })}{" "}
        {t("objections.new.due", { date: formatDate(page.dueOn, locale), days: page.answerDays })}
      </p>
      <TextArea
        id="grounds"
        name="grounds"
        label={t("objections.field.grounds")}
        hint={t("objections.field.grounds_hint")}
        error={errors.of("grounds")}
        defaultValue={errors.typed("grounds")}
        maxLength={LONGEST_WORDS}
        required
      />
      <div>
        <SubmitButton>{t("objections.new.submit")}</SubmitButton>
      </div>
    </Form>
  )
}
