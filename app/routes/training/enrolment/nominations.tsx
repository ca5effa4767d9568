import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { answerNominations } from "~/features/training/enrolment/answer-nominations.server"
import { nominationsForm, nominationsSearch } from "~/features/training/enrolment/enrolment.schema"
import type { NominationsPage, PersonShown } from "~/features/training/enrolment/enrolment-page"
import { showNominations } from "~/features/training/enrolment/show-nominations.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AgainstLines } from "./parts/against-lines"
import { AwaitingSchool } from "./parts/awaiting-school"
import { NeedShort } from "./parts/need-short"
import { Hidden } from "./parts/own-place-forms"
import { PersonCell } from "./parts/person-cell"
import { PlaceDetails } from "./parts/place-details"
import { seatsWords, windowWords } from "./parts/seats-words"

/** What waits for a school, and whom it can put forward. */
export const loader = guarded(
  { can: "enrolment.school", search: nominationsSearch },
  async ({ scope, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "nominations.title"),
    page: await showNominations({ scope, number: search.run, today }),
    formToken: newFormToken(),
  }),
)

export const action = guarded({ can: "enrolment.school", form: nominationsForm, idempotent: true }, async ({ actor, form, today, now }) =>
  answerNominations({ actor, form, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Nominations() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  return (
    <Page title={t("nominations.title")} lead={t("nominations.lead")}>
      {answer && "done" in answer && <Notice>{t(`nominations.done.${answer.done}`, answer.counts)}</Notice>}
      <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
      <AwaitingSchool waiting={page.waiting} formToken={formToken} />
      <Nominate page={page} formToken={formToken} />
    </Page>
  )
}

function Nominate({ page, formToken }: { page: NominationsPage; formToken: string }) {
  const { t, locale } = useTranslate()
  const { runs, run, people, standing } = page
  const can = people.filter(({ against }) => against.length === 0)
  const cannot = people.filter(({ against }) => against.length > 0)
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const teacher: Column<PersonShown> = {
    ...plain("teacher", t("nominations.column.teacher")),
    names: true,
    cell: (person) => <PersonCell person={person} />,
  }
  if (run === null)
    return (
      <Section id="nominate" title={t("nominations.nominate")}>
        <EmptyState title={t("nominations.no_run")} next={t("nominations.no_run_next")} />
      </Section>
    )
  const options = runs.map(({ number, title, enrolUntilOn }) => ({
    value: number,
    label: `${title}（${t("catalogue.open_until", { until: formatDate(enrolUntilOn, locale) })}）`,
  }))
  return (
    <Section id="nominate" title={t("nominations.nominate")}>
      <Form method="get" className="mb-4 grid gap-3 md:grid-cols-[2fr_auto] md:items-end">
        <Select id="run" name="run" label={t("nominations.run")} defaultValue={run.number} options={options} />
        <div>
          <button type="submit" className={buttonLook("secondary")}>
            {t("nominations.show")}
          </button>
        </div>
      </Form>
      <p className="mb-4 text-sm">
        {windowWords(run, { t, locale })} · {seatsWords(run, { t })} · {t(`catalogue.allocation.${run.allocation}`)}
      </p>
      {can.length === 0 ? (
        <p>{t("nominations.people_none")}</p>
      ) : (
        <Form method="post" className="grid gap-3">
          <Hidden number={run.number} formToken={formToken} />
          <DataTable
            caption={t("nominations.people")}
            rows={can}
            rowKey={({ teacherNo }) => teacherNo}
            columns={[
              {
                ...plain("choose", t("nominations.nominate")),
                phone: "plain",
                cell: ({ teacherNo, name }) => (
                  <label className="inline-flex min-h-target items-center gap-2">
                    <input type="checkbox" name="teacherNo" value={teacherNo} className="h-5 w-5" />
                    <span className="md:visually-hidden">{t("nominations.choose", { name })}</span>
                  </label>
                ),
              },
              teacher,
              { ...plain("need", t("nominations.column.need")), phone: "block", cell: ({ need }) => <NeedShort need={need} /> },
            ]}
          />
          <div>
            <SubmitButton name="intent" value="nominate">
              {t("nominations.send")}
            </SubmitButton>
          </div>
        </Form>
      )}
      {standing.length > 0 && (
        <div className="mt-6">
          <DataTable
            caption={t("nominations.standing")}
            rows={standing}
            rowKey={({ teacherNo }) => teacherNo}
            columns={[
              teacher,
              {
                ...plain("state", t("nominations.column.state")),
                phone: "block",
                cell: ({ place }) => place !== null && <PlaceDetails place={place} ranked={null} />,
              },
            ]}
          />
        </div>
      )}
      {cannot.length > 0 && (
        <Fold summary={t("nominations.cannot", { count: cannot.length })}>
          <DataTable
            caption={t("nominations.cannot", { count: cannot.length })}
            captionHidden
            rows={cannot}
            rowKey={({ teacherNo }) => teacherNo}
            columns={[
              teacher,
              {
                ...plain("why", t("run_enrolments.column.reason")),
                phone: "block",
                cell: ({ against }) => <AgainstLines against={against} />,
              },
            ]}
          />
        </Fold>
      )}
    </Section>
  )
}
