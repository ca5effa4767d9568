import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Select } from "~/components/form/select"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { buttonLook } from "~/components/ui/button-look"
import { PrintButton } from "~/components/ui/print-button"
import { absencesSearch } from "~/features/training/absences/absences.schema"
import { showAbsences } from "~/features/training/absences/show-absences.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AbsentDay } from "./parts/absent-day"
import { AbsentSchools } from "./parts/absent-schools"

/** Who is away at training, week by week. */
export const loader = guarded({ can: "absence.read", search: absencesSearch }, async ({ scope, search, today, locale }) => ({
  title: pageTitle(locale, "absences.title"),
  page: await showAbsences({ scope, search, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Absences() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { school, schools, days, mostAway, isCut } = page
  return (
    <Page
      title={t("absences.title")}
      kicker={school?.name}
      lead={t("absences.lead")}
      actions={days.length > 0 && <PrintButton />}
      actionsOnDesk
    >
      <Filters />
      <Week />
      {isCut && <p className="mb-4 text-warn">{t("absences.cut")}</p>}
      {school === null ? (
        <AbsentSchools schools={schools ?? []} on={page.from} />
      ) : days.length === 0 ? (
        <EmptyState title={t("absences.none")} next={t("absences.none_next")} />
      ) : (
        <>
          <p role="status" className="mb-4 font-medium">
            {t("absences.count", { people: formatNumber(page.people) })}
            {mostAway !== null && <span className="ml-2 font-normal text-muted">{t("absences.limit", { most: mostAway })}</span>}
          </p>
          <div className="grid gap-6">
            {days.map((day) => (
              <AbsentDay key={day.on} day={day} mostAway={mostAway} />
            ))}
          </div>
        </>
      )}
    </Page>
  )
}

/** Which week it is, and the ones before and after. */
function Week() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { from, until, previousOn, nextOn, todayOn } = page
  const address = (on: string) => `/absences?${new URLSearchParams(asked({ on, school: page.school?.code ?? "", subject: page.subject }))}`
  return (
    <div className="mb-3 mt-4 flex flex-wrap items-center justify-between">
      <h2 className="text-xl">{t("schedule.days", { from: formatDate(from, locale), until: formatDate(until, locale) })}</h2>
      <nav aria-label={t("schedule.other_days")} className="cluster mt-2 print:hidden">
        <Link to={address(previousOn)} className={buttonLook("secondary")}>
          {t("schedule.previous_week")}
        </Link>
        <Link to={address(todayOn)} className={buttonLook("secondary")}>
          {t("agenda.this_week")}
        </Link>
        <Link to={address(nextOn)} className={buttonLook("secondary")}>
          {t("schedule.next_week")}
        </Link>
      </nav>
    </div>
  )
}

function Filters() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { schools, school, subjects, subject, from } = page
  if (schools === null && subjects.length === 0) return null
  const known = schools !== null && school !== null && !schools.some(({ code }) => code === school.code) ? [{ ...school, people: 0 }] : []
  const subjectField = (
    <Select
      id="subject"
      name="subject"
      label={t("absences.subject")}
      defaultValue={subject}
      options={[{ value: "", label: t("layout.all") }, ...subjects.map((each) => ({ value: each, label: each }))]}
    />
  )
  const schoolField = schools !== null && (
    <Select
      id="school"
      name="school"
      label={t("absences.school")}
      defaultValue={school?.code ?? ""}
      options={[
        { value: "", label: t("absences.every_school") },
        ...[...known, ...schools].map(({ code, name, people }) => ({ value: code, label: t("absences.school_option", { name, people }) })),
      ]}
    />
  )
  return (
    <FilterBar
      clearTo={`/absences?on=${from}`}
      active={subject !== "" || (schools !== null && school !== null)}
      search={schoolField || subjectField}
    >
      <input type="hidden" name="on" value={from} />
      {schoolField && subjects.length > 0 && subjectField}
    </FilterBar>
  )
}

function asked(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""))
}
