import { Section } from "~/components/layout/page"
import { type Column, DataTable } from "~/components/table/data-table"
import { SummaryList } from "~/components/ui/summary-list"
import type { RunCard, SessionLine } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { audienceWords } from "./audience-words"
import { seatsWords } from "./seats-words"

/** All that is announced of a run. */
export function RunDetails({ run }: { run: RunCard }) {
  const { t, label, hours, locale } = useTranslate()
  const day = (on: string) => formatDate(on, locale)
  const { audience, sessions, seed, allocation } = run
  const items = [
    { term: t("catalogue.field.hours"), value: hours(run.hours) },
    { term: t("catalogue.field.level"), value: label("trainingLevel", run.level) },
    { term: t("catalogue.field.topic"), value: label("trainingTopic", run.topic) },
    { term: t("catalogue.field.delivery"), value: label("delivery", run.delivery) },
    { term: t("catalogue.field.organiser"), value: run.organiser },
    { term: t("catalogue.field.window"), value: t("catalogue.window", { from: day(run.enrolFromOn), until: day(run.enrolUntilOn) }) },
    { term: t("catalogue.field.seats"), value: seatsWords(run, { t }) },
    { term: t("catalogue.field.audience"), value: audienceWords(audience, { t, label }) },
    ...(audience.prerequisites.length > 0 ? [{ term: t("catalogue.field.prerequisites"), value: audience.prerequisites.join("、") }] : []),
  ]
  const topicColumn: Column<SessionLine> = {
    id: "topic",
    header: t("catalogue.field.topic_of"),
    label: t("catalogue.field.topic_of"),
    cell: ({ topic }) => topic || t("layout.none"),
  }
  return (
    <>
      <Section id="facts" title={run.courseName}>
        {run.description !== "" && <p className="mb-4 max-w-prose">{run.description}</p>}
        <SummaryList items={items} />
        <div className="mt-4 grid max-w-prose gap-1 text-sm">
          <p>{t(`catalogue.allocation.${allocation}`)}</p>
          {seed !== null && (
            <p className="break-words">{t(allocation === "lottery" ? "catalogue.seed" : "catalogue.seed_ties", { seed })}</p>
          )}
          <p>{t("catalogue.accept_hours", { hours: run.acceptHours })}</p>
        </div>
      </Section>
      <Section id="sessions" title={t("catalogue.sessions")}>
        {sessions.length === 0 ? (
          <p>{t("catalogue.sessions_none")}</p>
        ) : (
          <DataTable
            caption={t("catalogue.sessions")}
            captionHidden
            rows={sessions}
            rowKey={({ on, from, topic }) => `${on} ${from} ${topic}`}
            columns={[
              {
                id: "time",
                header: t("catalogue.field.time"),
                label: t("catalogue.field.time"),
                names: true,
                cell: ({ on, from, until }) => `${day(on)} ${from}–${until}`,
              },
              {
                id: "place",
                header: t("catalogue.field.place"),
                label: t("catalogue.field.place"),
                cell: ({ place }) => place ?? t("catalogue.online"),
              },
              ...(sessions.some(({ topic }) => topic !== "") ? [topicColumn] : []),
            ]}
          />
        )}
      </Section>
    </>
  )
}
