import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { StatedFindings } from "~/components/verdict/stated-findings"
import { changeStudio } from "~/features/studios/change-studio.server"
import { showStudio } from "~/features/studios/show-studio.server"
import { changeStudioForm, studioParams, studioSearch } from "~/features/studios/studios.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ActivityForm } from "./parts/activity-form"
import { ActivityList } from "./parts/activity-list"
import { AssessmentForm, AssessmentTable } from "./parts/assessments"
import { CorrectionForm, Corrections } from "./parts/corrections"
import { LifeForms } from "./parts/life-forms"
import { MemberForms } from "./parts/member-forms"
import { MemberTable } from "./parts/member-table"
import { studioFindings } from "./parts/studio-findings"
import { StudioStateTag } from "./parts/studio-state-tag"

export const loader = guarded(
  { can: "studio.read", params: studioParams, search: studioSearch },
  async ({ scope, actor, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "studios.title"),
    page: await showStudio({ scope, actor, studioNo: params.studioNo, today }),
    isNew: search.done === "opened",
    correct: search.correct,
    formToken: newFormToken(),
  }),
)

/** One of the changes of `changeStudioForm`, by its `intent`. */
export const action = guarded(
  { can: "studio.run", params: studioParams, form: changeStudioForm, idempotent: true },
  ({ scope, actor, params, form, today, now }) => changeStudio({ scope, actor, studioNo: params.studioNo, change: form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Studio() {
  const { page, isNew, correct, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  const { studio, members, canRun } = page
  const forms = { page, formToken, answer }
  const isDone = answer !== undefined && "done" in answer
  const correcting = isDone ? undefined : page.assessments.find(({ year }) => year === correct)
  const isAtWork = studio.state !== "closed"
  return (
    <Page
      title={studio.name}
      kicker={
        <Link to="/studios" className="link">
          {t("studios.title")}
        </Link>
      }
      lead={<StudioStateTag state={studio.state} />}
    >
      {isNew && answer === undefined && <Notice>{t("studios.done.opened")}</Notice>}
      {answer && "done" in answer && <Notice>{t(`studios.done.${answer.done}`)}</Notice>}
      <Facts />
      {isAtWork && (
        <Section id="findings" title={t("studios.findings")}>
          <StatedFindings findings={studioFindings(page, { t, ...translator })} />
        </Section>
      )}
      <Section id="members" title={t("studios.people")}>
        <Members />
        {canRun && isAtWork && <MemberForms key={`m${members.length}`} {...forms} />}
      </Section>
      <Section id="activities" title={t("studios.activities")}>
        <ActivityList activities={page.activities} formToken={canRun ? formToken : null} answer={answer} />
        {canRun && (
          <div className="mt-4">
            <ActivityForm key={`a${page.activities.length}`} asOf={page.asOf} formToken={formToken} answer={answer} />
          </div>
        )}
      </Section>
      <Section id="assessments" title={t("studios.assessments")}>
        <AssessmentTable assessments={page.assessments} canCorrect={canRun} />
        {canRun && (
          <div className="mt-4">
            {correcting !== undefined && <CorrectionForm key={`c${correcting.year}`} assessment={correcting} {...forms} />}
            <Corrections corrections={page.corrections} />
            <AssessmentForm key={`y${page.assessments.length}`} {...forms} />
          </div>
        )}
      </Section>
      {canRun && isAtWork && (
        <Section id="life" title={t("studios.life")}>
          <LifeForms key={`r${page.version}`} {...forms} />
        </Section>
      )}
    </Page>
  )
}

function Facts() {
  const { page } = useLoaderData<typeof loader>()
  const { t, label, locale } = useTranslate()
  const { studio } = page
  const day = (date: string | null) => (date === null ? t("layout.not_recorded") : formatDate(date, locale))
  return (
    <SummaryList
      items={[
        { term: t("studios.column.no"), value: studio.studioNo },
        { term: t("studios.column.kind"), value: label("studioKind", studio.kind) },
        { term: t("studios.column.level"), value: label("designationLevel", studio.level) },
        { term: t("studios.column.host"), value: studio.hostSchoolName ?? t("layout.not_recorded") },
        { term: t("studios.one.founded_on"), value: day(studio.foundedOn) },
        { term: t("studios.column.cycle_ends"), value: day(studio.cycleEndsOn) },
        ...(studio.withdrawnOn === null ? [] : [{ term: t("studios.one.withdrawn_on"), value: day(studio.withdrawnOn) }]),
      ]}
    />
  )
}

/** Who is in it today; who was, one tap away. */
function Members() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const present = page.members.filter(({ isPresent }) => isPresent)
  const others = page.members.filter(({ isPresent }) => !isPresent)
  return (
    <>
      {present.length === 0 ? (
        <p className="text-muted">{t(page.studio.state === "closed" ? "studios.people_closed" : "studios.people_none")}</p>
      ) : (
        <MemberTable caption={t("studios.people")} members={present} />
      )}
      {others.length > 0 && (
        <Fold summary={t("studios.former", { count: others.length })}>
          <MemberTable caption={t("studios.former", { count: others.length })} members={others} />
        </Fold>
      )}
    </>
  )
}
