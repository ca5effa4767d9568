import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { pupilsForm, schoolParams } from "~/features/plan/balance/balance.schema"
import { changePupils } from "~/features/plan/balance/change-pupils.server"
import { showSchoolPupils } from "~/features/plan/balance/show-school-pupils.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { BalanceFindings } from "./parts/balance-findings"
import { CountPupils } from "./parts/count-pupils"
import { PupilCounts } from "./parts/pupil-counts"
import { MEASURES, sayBalanceParts, sayFigure } from "./parts/say-balance"

/** One school beside the others, and its pupil numbers. */
export const loader = guarded(
  { can: "plan.read", params: schoolParams },
  async ({ scope, actor, params, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "balance.pupils_page"),
    page: await showSchoolPupils({ scope, actor, schoolCode: params.schoolCode, today }),
    formToken: newFormToken(),
  }),
)

/** Writes a pupil number down, corrects it or takes it back. */
export const action = guarded(
  { can: "pupils.write", params: schoolParams, form: pupilsForm, idempotent: true },
  ({ actor, params, form, today, now }) => changePupils({ actor, schoolCode: params.schoolCode, change: form, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function BalanceSchool() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const { school, counts, canWritePupils } = page
  const value = (measure: (typeof MEASURES)[number]) => {
    const parts = sayBalanceParts(measure, school.figures[measure], translator)
    return (
      <>
        {sayFigure(measure, school.figures[measure], translator)}
        {parts !== null && <span className="ml-2 text-sm font-normal text-muted">{parts}</span>}
      </>
    )
  }
  return (
    <Page
      title={school.schoolName}
      kicker={
        <Link to="/plan/balance" className="link">
          {t("balance.title")}
        </Link>
      }
    >
      {answer && "done" in answer && <Notice>{t(`balance.done.${answer.done}`)}</Notice>}
      <SummaryList items={MEASURES.map((measure) => ({ term: t(`balance.measure.${measure}`), value: value(measure) }))} />
      <div className="mt-6">
        <BalanceFindings findings={school.findings} />
      </div>
      <Section id="pupils" title={t("balance.pupils_page")}>
        <p className="mb-4 max-w-reading text-muted">{t("balance.pupils_lead")}</p>
        {canWritePupils && <CountPupils key={counts.map(({ id }) => id).join()} today={page.today} formToken={formToken} answer={answer} />}
        <PupilCounts counts={counts} formToken={canWritePupils ? formToken : null} answer={answer} />
      </Section>
      <p className="mt-8">
        <Link to="/plan/balance" className="link">
          {t("balance.back")}
        </Link>
      </p>
    </Page>
  )
}
