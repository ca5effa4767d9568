import { Link } from "@remix-run/react"
import type { ReactNode } from "react"
import { Page, Section } from "~/components/layout/page"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { CriteriaList } from "~/components/verdict/criteria-list"
import { KeptBesidePresent } from "~/components/verdict/kept-beside-present"
import type { DualApplicationPage } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { DualStateTag } from "./dual-state"

export interface ApplicationViewProps {
  page: DualApplicationPage
  /** what has just been done with it */
  done: "certified" | "refused" | "endorse" | "return" | null
  /** what the reader can do with it */
  children: ReactNode
}

/** An application as school, panel and leader see it. */
export function ApplicationView({ page, done, children }: ApplicationViewProps) {
  const { t, label, locale } = useTranslate()
  const { application, kept, present, clauses } = page
  const date = (on: string | null) => (on === null ? null : formatDate(on, locale))
  const days = [
    { term: t("dual.column.certified"), value: date(application.certifiedOn) },
    { term: t("dual.column.until"), value: date(application.validUntilOn) },
  ].filter(({ value }) => value !== null)
  return (
    <Page
      title={t("dual.application_of", { name: application.name, level: label("dualQualifiedLevel", application.level) })}
      kicker={
        <Link to="/dual-qualified/queue" className="link">
          {t("dual.queue")}
        </Link>
      }
      actions={
        <Link to={`/people/${encodeURIComponent(application.teacherNo)}`} className="link inline-flex min-h-target items-center">
          {t("titles.person")}
        </Link>
      }
    >
      {done !== null && <Notice>{t(`dual.done.${done}`)}</Notice>}
      <SummaryList
        items={[
          { term: t("dual.column.state"), value: <DualStateTag state={application.state} /> },
          { term: t("dual.column.number"), value: t("dual.number", { number: String(application.id) }) },
          { term: t("people.column.school"), value: application.schoolName },
          { term: t("people.column.teacher_no"), value: application.teacherNo },
          { term: t("dual.column.filed"), value: formatInstant(application.filedAt, locale) },
          ...days,
        ]}
      />
      {application.schoolNote !== null && <p className="mt-4">{t("dual.school_says", { note: application.schoolNote })}</p>}
      {application.panelNote !== null && <p className="mt-2">{t("dual.panel_says", { note: application.panelNote })}</p>}
      {children}
      <Section title={t("dual.statement")} id="statement">
        <p className="max-w-reading whitespace-pre-line">{application.statement ?? t("titles.no_statement")}</p>
      </Section>
      <Section title={t("kept.title")} id="kept">
        <KeptBesidePresent kept={kept} present={present} caption={t("kept.title")} />
      </Section>
      <Section title={t("kept.whole")} id="criteria">
        <CriteriaList criteria={kept.criteria} clauses={clauses} remedies={false} />
      </Section>
    </Page>
  )
}
