import { SummaryList } from "~/components/ui/summary-list"
import type { ShownSession } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { useWeekdayWords } from "./weekday-words"

/** A session as it stands, and what a planner let stand of it. */
export function SessionFacts({ session, isOnline }: { session: ShownSession; isOnline: boolean }) {
  const { t, say, locale } = useTranslate()
  const dayName = useWeekdayWords()
  return (
    <>
      <SummaryList
        items={[
          { term: t("runs.session.on"), value: `${formatDate(session.on, locale)} ${dayName(session.weekday)}` },
          { term: t("runs.session.time"), value: `${session.starts}–${session.ends}` },
          { term: t("runs.session.place"), value: session.place ?? t(isOnline ? "runs.session.online" : "runs.session.no_place") },
          { term: t("runs.session.trainers"), value: session.trainers.map(({ name }) => name).join("、") || t("runs.session.no_trainer") },
          { term: t("runs.session.topic"), value: session.topic || t("layout.none") },
          {
            term: t("schedule.changes"),
            value: session.changes === 0 ? t("schedule.changes_none") : t("runs.session.changes", { count: session.changes }),
          },
        ]}
      />
      {session.waivers.length > 0 && (
        <ul className="mt-4 text-sm text-muted">
          {session.waivers.map(({ kind, reason, waivedAt }) => (
            <li key={`${kind} ${waivedAt}`}>
              {t("schedule.waived", { kind: say({ key: `schedule.kind.${kind}` }), reason, at: formatInstant(waivedAt, locale) })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
