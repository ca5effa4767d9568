import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { answerObjection } from "~/features/objections/answer-objection.server"
import { answerForm, objectionParams } from "~/features/objections/objections.schema"
import { showObjection } from "~/features/objections/show-objection.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AnswerForm } from "./parts/answer-form"
import { CaseFacts } from "./parts/case-facts"
import { CaseHead } from "./parts/case-head"
import { ComparedCriterion } from "./parts/compared-criterion"

/** One case as its owner reads it. */
export const loader = guarded(
  { can: "objection.answer", params: objectionParams },
  async ({ scope, actor, params: { number }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "objections.case.title", { number }),
    page: await showObjection({ scope, actor, number, today }),
    formToken: newFormToken(),
  }),
)

/** Upholds or dismisses it. */
export const action = guarded(
  { can: "objection.answer", params: objectionParams, form: answerForm, idempotent: true },
  async ({ actor, params: { number }, form, today }) => {
    await answerObjection({ actor, number, ...form, today })
    return { done: form.intent }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Objection() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={t("objections.case.title", { number: page.summary.number })}
        kicker={
          <Link to="/objections" className="link">
            {t("objections.case.back")}
          </Link>
        }
      >
        {answer && "done" in answer && <Notice>{t(`objections.case.done.${answer.done}`)}</Notice>}
        <CaseHead page={page} />
        <Section id="grounds-said" title={t("objections.case.grounds")}>
          <p className="max-w-prose whitespace-pre-line break-words">{page.summary.grounds}</p>
        </Section>
        <Section id="compare" title={t("objections.case.compare")}>
          <ComparedCriterion page={page} />
        </Section>
        <Section id="facts" title={t("objections.case.facts")}>
          <CaseFacts page={page} />
        </Section>
        <Section id="answer-case" title={t("objections.case.answer")}>
          <AnswerForm page={page} formToken={formToken} answer={answer} />
        </Section>
      </Page>
    </MeasureProvider>
  )
}
