import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { DataTable } from "~/components/table/data-table"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { changeCourseForm, courseOf, courseParams, courseSearch } from "~/features/training/catalogue/catalogue.schema"
import { changeCourse } from "~/features/training/catalogue/change-course.server"
import { showCourse } from "~/features/training/catalogue/show-course.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { useAudienceWords } from "./parts/audience-words"
import { CourseForms } from "./parts/course-forms"
import { RunStateTag } from "./parts/run-state-tag"

export const loader = guarded(
  { can: "course.read", params: courseParams, search: courseSearch },
  async ({ scope, actor, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "courses.title"),
    page: await showCourse({ scope, actor, number: params.number, today }),
    done: search.done ?? null,
    formToken: newFormToken(),
  }),
)

/** The next edition, the archive and back, or, of what has no history, away. */
export const action = guarded(
  { can: "course.write", params: courseParams, form: changeCourseForm, idempotent: true },
  async ({ actor, params: { number }, form, now }) => {
    const { version } = form
    const change = form.intent === "edit" ? { intent: form.intent, course: courseOf(form) } : { intent: form.intent }
    const answer = await changeCourse({ actor, number, version, change, now })
    return form.intent === "delete" ? redirectTo("/courses?done=deleted") : answer
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Course() {
  const { page, done, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { course, canWrite, canPlan } = page
  const changed = answer && "done" in answer ? (answer.done as "edit" | "archive" | "restore") : null
  return (
    <Page
      title={course.name}
      kicker={
        <Link to="/courses" className="link">
          {t("courses.title")}
        </Link>
      }
      lead={course.description || undefined}
      actions={
        canPlan &&
        course.state === "active" && (
          <Link to={`/runs/new?course=${course.number}`} className={buttonLook("primary")}>
            {t("runs.new_of_course")}
          </Link>
        )
      }
    >
      {done === "created" && answer === undefined && <Notice>{t("courses.done.created")}</Notice>}
      {changed !== null && <Notice>{t(`courses.done.${changed}`)}</Notice>}
      <Facts />
      <Section id="runs" title={t("courses.runs")}>
        <Runs />
      </Section>
      <Section id="editions" title={t("courses.editions")}>
        <Editions />
      </Section>
      {canWrite && (
        <Section id="change" title={t("courses.change")}>
          <CourseForms key={course.version} page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
    </Page>
  )
}

function Facts() {
  const { page } = useLoaderData<typeof loader>()
  const { t, label } = useTranslate()
  const audience = useAudienceWords()
  const { course, prerequisiteNames } = page
  const quality = course.qualityCourseNo
  return (
    <SummaryList
      items={[
        { term: t("courses.column.number"), value: course.number },
        { term: t("courses.column.state"), value: t(`courses.state.${course.state}`) },
        { term: t("courses.column.level"), value: label("trainingLevel", course.level) },
        { term: t("courses.column.topic"), value: label("trainingTopic", course.topic) },
        { term: t("courses.column.delivery"), value: label("delivery", course.delivery) },
        { term: t("courses.column.hours"), value: formatNumber(course.hours) },
        { term: t("courses.column.organiser"), value: course.organiser },
        { term: t("courses.column.edition"), value: t("courses.edition_no", { edition: course.edition }) },
        { term: t("courses.audience"), value: audience(course.audience) },
        {
          term: t("courses.prerequisites"),
          value: course.prerequisites.length === 0 ? t("courses.prerequisites_none") : prerequisiteNames.map(({ name }) => name).join("、"),
        },
        {
          term: t("courses.quality"),
          value:
            quality === null
              ? t("courses.quality_none")
              : t("courses.quality_is", { number: quality, name: page.qualityCourseName ?? quality }),
        },
      ]}
    />
  )
}

function Runs() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  if (page.runs.length === 0) return <p className="text-muted">{t("courses.runs_none")}</p>
  return (
    <DataTable
      caption={t("courses.runs")}
      captionHidden
      rows={page.runs}
      rowKey={({ number }) => number}
      columns={[
        {
          ...{ id: "title", header: t("runs.column.title"), label: t("runs.column.title"), names: true },
          cell: ({ number, title }) =>
            page.canPlan ? (
              <Link to={`/runs/${number}`} className="link font-medium">
                {title}
              </Link>
            ) : (
              title
            ),
        },
        { id: "number", header: t("runs.column.number"), label: t("runs.column.number"), phone: "plain", cell: ({ number }) => number },
        {
          ...{ id: "starts", header: t("runs.column.starts"), label: t("runs.column.starts"), phone: "labelled" as const },
          cell: ({ startsOn }) => formatDate(startsOn, locale),
        },
        {
          id: "state",
          header: t("runs.column.state"),
          label: t("runs.column.state"),
          phone: "block",
          cell: ({ state }) => <RunStateTag state={state} />,
        },
      ]}
    />
  )
}

/** What was said of it before: a run keeps the edition by which it was planned. */
function Editions() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const words = { edition: t("courses.column.edition"), name: t("courses.column.name"), hours: t("courses.column.hours") }
  const more = { since: t("courses.edition_since"), runs: t("courses.edition_runs") }
  return (
    <DataTable
      caption={t("courses.editions_lead")}
      rows={page.editions}
      rowKey={({ edition }) => String(edition)}
      columns={[
        {
          id: "edition",
          header: words.edition,
          label: words.edition,
          names: true,
          cell: ({ edition }) => t("courses.edition_no", { edition }),
        },
        { id: "name", header: words.name, label: words.name, phone: "plain", cell: ({ name }) => name },
        { id: "hours", header: words.hours, label: words.hours, phone: "labelled", align: "end", cell: ({ hours }) => formatNumber(hours) },
        {
          id: "since",
          header: more.since,
          label: more.since,
          phone: "labelled",
          cell: ({ createdAt }) => formatInstant(createdAt, locale),
        },
        { id: "runs", header: more.runs, label: more.runs, phone: "labelled", align: "end", cell: ({ runs }) => formatNumber(runs) },
      ]}
    />
  )
}
