import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { PrintButton } from "~/components/ui/print-button"
import { assessmentParams, assessmentSearch, changeAssessmentForm } from "~/features/plan/assessments/assessments.schema"
import { changeAssessment } from "~/features/plan/assessments/change-assessment.server"
import { showAssessment } from "~/features/plan/assessments/show-assessment.server"
import { sinceDrawn } from "~/features/plan/assessments/since-drawn.server"
import { isSoon, reckon } from "~/features/plan/report/reckoning"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { AssessmentSheet } from "./parts/assessment-sheet"
import { DiscardForm } from "./parts/discard-form"
import { Reckoned } from "./parts/reckoned"
import { Reckoning } from "./parts/reckoning"
import { SinceDrawn } from "./parts/since-drawn"

/** One assessment as it was drawn; what has changed since is reckoned while the page is on its way. */
export const loader = guarded(
  { can: "assessment.read", params: assessmentParams, search: assessmentSearch },
  async ({ scope, actor, params: { number }, search, today, locale, newFormToken }) => {
    const page = await showAssessment({ scope, actor, number })
    const reckoned = reckon((onProgress) => sinceDrawn({ scope, number, today, onProgress }))
    const isWhole = search.wait !== "" || (await isSoon(reckoned))
    return {
      title: pageTitle(locale, "assessments.one.kicker"),
      page,
      done: search.done ?? null,
      formToken: newFormToken(),
      steps: isWhole ? [] : reckoned.steps,
      since: isWhole ? await reckoned.result : reckoned.result,
    }
  },
)

/** Writes the remarks or a comment of a draft, or discards it. */
export const action = guarded(
  { can: "assessment.draw", params: assessmentParams, form: changeAssessmentForm, idempotent: true },
  async ({ actor, params: { number }, form }) => {
    await changeAssessment({ actor, number, change: form })
    const done = form.intent === "discard" ? "discarded" : form.intent
    const anchor = form.intent === "comment" ? `#${form.indicatorId}` : ""
    return redirectTo(`/plan/assessments/${number}?done=${done}${anchor}`)
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Assessment() {
  const { page, done, formToken, steps, since } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { number, canWrite, canSign, isOwn } = page
  const address = `/plan/assessments/${number}`
  return (
    <>
      <div className="cluster mb-4 print:hidden">
        <PrintButton />
        {canSign && !isOwn && (
          <Link to={`${address}/sign`} className={buttonLook("primary")}>
            {t("assessments.one.sign")}
          </Link>
        )}
        <a href={`${address}/export`} download className="link">
          {t("assessments.one.export")}
        </a>
        <a href={`${address}/export?part=evidence`} download className="link">
          {t("assessments.one.export_evidence")}
        </a>
        <Link to="/plan/assessments" className="link">
          {t("assessments.one.back")}
        </Link>
      </div>
      {done !== null && answer === undefined && <Notice>{t(`assessments.done.${done}`)}</Notice>}
      <AssessmentSheet
        page={page}
        formToken={formToken}
        answer={answer}
        since={
          <Section id="since" title={t("assessments.since")}>
            <Reckoning key={`${number}-steps`} steps={steps} wholeAt={`${address}?wait=1`} />
            <Reckoned found={since} of={number} failed={{ title: t("assessments.since.failed"), next: t("assessments.since.failed_next") }}>
              {(found) => <SinceDrawn since={found} />}
            </Reckoned>
          </Section>
        }
      />
      {canWrite && (
        <Section id="discard" title={t("assessments.one.discard")}>
          <DiscardForm page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
    </>
  )
}
