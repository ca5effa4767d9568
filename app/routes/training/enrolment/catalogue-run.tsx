import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { changeOwnPlace } from "~/features/training/enrolment/change-own-place.server"
import { ownPlaceForm, runParams } from "~/features/training/enrolment/enrolment.schema"
import type { CatalogueRunPage } from "~/features/training/enrolment/enrolment-page"
import { showRunToEnrol } from "~/features/training/enrolment/show-run-to-enrol.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AgainstLines } from "./parts/against-lines"
import { NeedLines } from "./parts/need-lines"
import { Hidden, OfferForms } from "./parts/own-place-forms"
import { PlaceDetails } from "./parts/place-details"
import { RunDetails } from "./parts/run-details"
import { windowWords } from "./parts/seats-words"

/** One run, and the reader's place in it. */
export const loader = guarded(
  { can: "course.read", params: runParams },
  async ({ scope, actor, params: { number }, today, now, locale, newFormToken }) => ({
    title: pageTitle(locale, "catalogue.title"),
    page: await showRunToEnrol({ scope, actor, number, today, now }),
    formToken: newFormToken(),
  }),
)

/** She applies, withdraws, or answers an offer. */
export const action = guarded(
  { can: "enrolment.own", params: runParams, form: ownPlaceForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => changeOwnPlace({ actor, number, form, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function CatalogueRun() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale, ...translator } = useTranslate()
  const { run, isTeacher } = page
  const errors = refusedErrors(answer, translator, [])
  return (
    <Page
      title={run.title}
      kicker={
        <Link to="/catalogue" className="link">
          {t("catalogue.back")}
        </Link>
      }
      lead={`${run.number} · ${windowWords(run, { t, locale })}`}
    >
      {answer && "done" in answer && <Notice>{t(`enrolments.done.${answer.done}`, { position: answer.position ?? "" })}</Notice>}
      <ErrorSummary errors={errors.summary} />
      {isTeacher && <OwnPlace page={page} formToken={formToken} />}
      <RunDetails run={run} />
    </Page>
  )
}

/** What she has to do with this run: why it fits, applying, her place, giving it back. */
function OwnPlace({ page, formToken }: { page: CatalogueRunPage; formToken: string }) {
  const { t } = useTranslate()
  const { run, canApply, canWithdraw, wouldBeLate, withdrawDays, lateMonths, ranked } = page
  const { place, against } = run
  return (
    <Section id="mine" title={t(place === null || canApply ? "catalogue.apply_title" : "catalogue.my_place")}>
      <div className="grid max-w-prose gap-4">
        {place !== null && <PlaceDetails place={place} run={run} ranked={ranked || null} />}
        {place !== null && <OfferForms place={place} formToken={formToken} />}
        <NeedLines run={run} />
        {against.length > 0 && place === null && run.isOpen && (
          <div className="rounded border-l-4 border-warn bg-warn-soft p-4">
            <h3 className="mb-1 font-medium">{t("catalogue.cannot")}</h3>
            <AgainstLines against={against} />
          </div>
        )}
        {canApply && (
          <Form method="post" className="grid gap-2">
            <Hidden formToken={formToken} />
            <p>{t(run.needsConsent ? "catalogue.apply_consent" : "catalogue.apply_text")}</p>
            <div>
              <SubmitButton name="intent" value="apply">
                {t("catalogue.apply")}
              </SubmitButton>
            </div>
          </Form>
        )}
        {canWithdraw && place !== null && place.state !== "offered" && (
          <Fold summary={t("enrolments.withdraw_title")}>
            <Form method="post" className="grid gap-2">
              <Hidden version={place.version} formToken={formToken} />
              <p>{t("enrolments.withdraw_text")}</p>
              <p className="text-sm text-muted">{t("enrolments.withdraw_rule", { days: withdrawDays, months: lateMonths })}</p>
              {wouldBeLate && <p className="font-medium">{t("enrolments.withdraw_late")}</p>}
              <div>
                <SubmitButton look="danger" name="intent" value="withdraw">
                  {t("enrolments.withdraw")}
                </SubmitButton>
              </div>
            </Form>
          </Fold>
        )}
      </div>
    </Section>
  )
}
