import { Form } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { Section } from "~/components/layout/page"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import type { NominationsPage, PersonShown } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { AgainstLines } from "./against-lines"
import { NeedShort } from "./need-short"
import { Hidden } from "./own-place-forms"
import { PersonCell } from "./person-cell"
import { PlaceDetails } from "./place-details"
import { seatsWords, windowWords } from "./seats-words"

interface NominateProps {
  page: NominationsPage
  formToken: string
}

/** Whom of its teachers a school puts forward for a run: who needs it most first, who cannot with the reason. */
export function Nominate({ page, formToken }: NominateProps) {
  const { t, locale } = useTranslate()
  const { run, q, people, standing, counts } = page
  const cannot = people.filter(({ against }) => against.length > 0)
  const words = (id: string, text: string) => ({ id, header: text, label: text })
  const teacher: Column<PersonShown> = {
    ...words("teacher", t("nominations.column.teacher")),
    names: true,
    cell: (person) => <PersonCell person={person} />,
  }
  if (run === null)
    return (
      <Section id="nominate" title={t("nominations.nominate")}>
        <EmptyState title={t("nominations.no_run")} next={t("nominations.no_run_next")} />
      </Section>
    )
  const address = (more: Readonly<Record<string, string>>) =>
    `/nominations?${new URLSearchParams({ run: run.number, ...(q !== "" && { q }), ...more })}#nominate`
  return (
    <Section id="nominate" title={t("nominations.nominate")}>
      <Choose page={page} />
      <p className="mb-4 text-sm">
        {windowWords(run, { t, locale })} · {seatsWords(run, { t })} · {t(`catalogue.allocation.${run.allocation}`)}
      </p>
      <p role="status" className="mb-2 font-medium">
        {t("nominations.counts", counts)}
      </p>
      <Candidates page={page} formToken={formToken} teacher={teacher} />
      {cannot.length > 0 && (
        <Fold summary={t("nominations.cannot", { count: cannot.length })} open={cannot.length === people.length && q !== ""}>
          <DataTable
            caption={t("nominations.cannot", { count: cannot.length })}
            captionHidden
            rows={cannot}
            rowKey={({ teacherNo }) => teacherNo}
            columns={[
              teacher,
              {
                ...words("why", t("run_enrolments.column.reason")),
                phone: "block",
                cell: ({ against }) => <AgainstLines against={against} />,
              },
            ]}
          />
        </Fold>
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && address({ before: page.previous })}
          next={page.next && address({ after: page.next })}
          status={t("nominations.shown", { count: people.length })}
        />
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
                ...words("state", t("nominations.column.state")),
                phone: "block",
                cell: ({ place }) => place !== null && <PlaceDetails place={place} ranked={null} />,
              },
            ]}
          />
        </div>
      )}
    </Section>
  )
}

/** The run, and a name among many. */
function Choose({ page: { run, runs, q } }: { page: NominationsPage }) {
  const { t, locale } = useTranslate()
  if (run === null) return null
  const choices = runs.some(({ number }) => number === run.number) ? runs : [run, ...runs]
  const options = choices.map(({ number, title, enrolUntilOn }) => ({
    value: number,
    label: `${title} · ${t("catalogue.open_until", { until: formatDate(enrolUntilOn, locale) })}`,
  }))
  return (
    <Form method="get" className="mb-4 grid gap-3 md:grid-cols-[2fr_1fr_auto] md:items-end">
      <Select id="run" name="run" label={t("nominations.run")} defaultValue={run.number} options={options} />
      <TextField id="q" name="q" type="search" label={t("nominations.search")} defaultValue={q} maxLength={60} autoComplete="off" />
      <div>
        <button type="submit" className={buttonLook("secondary")}>
          {t("nominations.show")}
        </button>
      </div>
    </Form>
  )
}

/** Those of this page who can be put forward, to be ticked. */
function Candidates({ page, formToken, teacher }: NominateProps & { teacher: Column<PersonShown> }) {
  const { t } = useTranslate()
  const { run, people } = page
  const can = people.filter(({ against }) => against.length === 0)
  const words = (id: string, text: string) => ({ id, header: text, label: text })
  if (run === null || can.length === 0) return null
  return (
    <Form method="post" className="grid gap-3">
      <Hidden number={run.number} formToken={formToken} />
      <DataTable
        caption={t("nominations.people")}
        rows={can}
        rowKey={({ teacherNo }) => teacherNo}
        columns={[
          {
            ...words("choose", t("nominations.nominate")),
            phone: "plain",
            cell: ({ teacherNo, name }) => (
              <label className="inline-flex min-h-target items-center gap-2">
                <input type="checkbox" name="teacherNo" value={teacherNo} className="h-5 w-5" />
                <span className="md:visually-hidden">{t("nominations.choose", { name })}</span>
              </label>
            ),
          },
          teacher,
          { ...words("need", t("nominations.column.need")), phone: "block", cell: ({ need }) => <NeedShort need={need} /> },
        ]}
      />
      <div>
        <SubmitButton name="intent" value="nominate">
          {t("nominations.send")}
        </SubmitButton>
      </div>
    </Form>
  )
}
