import { Link } from "@remix-run/react"
import type { ReactNode } from "react"
import { DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { AbsenceDay, AbsenceLine } from "~/features/training/absences/absences-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

/** Who is away on a day, hour by hour, and where more of one subject are away than the limit. */
export function AbsentDay({ day, mostAway }: { day: AbsenceDay; mostAway: number | null }) {
  const { t, locale } = useTranslate()
  const { on, weekday, name, lines, peaks } = day
  const heading = `${formatDate(on, locale)} ${t(`schedule.weekday.${WEEKDAYS[weekday] ?? "mon"}`)}`
  const many = peaks.filter(({ isOver }) => isOver)
  return (
    <section aria-label={heading}>
      <h3 className="mb-1 text-lg font-medium">
        {heading} {name !== null && <span className="font-normal text-muted">{name}</span>}
      </h3>
      {many.map(({ subject, people, from }) => (
        <p key={subject} className="mb-1">
          <Tag tone="warn" icon="alert" wraps>
            {t("absences.over", { subject, people, from, most: mostAway ?? 0 })}
          </Tag>
        </p>
      ))}
      <DataTable caption={heading} captionHidden rows={lines} rowKey={keyOf} columns={useColumns()} />
    </section>
  )
}

const keyOf = ({ teacherNo, runNumber, starts }: AbsenceLine) => `${teacherNo} ${runNumber} ${starts}`

function useColumns() {
  const { t } = useTranslate()
  const column = (id: "time" | "person" | "subject" | "run" | "place", cell: (line: AbsenceLine) => ReactNode, width: string) => ({
    ...{ id, header: t(`absences.${id}`), label: t(`absences.${id}`), cell, width },
  })
  return [
    {
      ...column("person", ({ teacherNo, name }) => <PersonLink teacherNo={teacherNo} name={name} />, "w-[16%]"),
      names: true,
    },
    {
      ...column(
        "time",
        ({ starts, ends, isInClass }) => (
          <>
            <span className="whitespace-nowrap tabular-nums">
              {starts}–{ends}
            </span>
            {!isInClass && <span className="block text-xs text-muted">{t("absences.no_class")}</span>}
          </>
        ),
        "w-[16%]",
      ),
      phone: "plain" as const,
    },
    { ...column("subject", ({ subject }) => subject ?? t("layout.not_recorded"), "w-[14%]"), phone: "plain" as const },
    {
      ...column(
        "run",
        ({ title, part }) => (
          <>
            {title}
            {part !== "enrolled" && <span className="block text-xs text-muted">{t(`absences.part.${part}`)}</span>}
          </>
        ),
        "w-[32%]",
      ),
      phone: "block" as const,
    },
    { ...column("place", ({ place }) => place ?? t("agenda.online"), "w-[22%]"), phone: "block" as const },
  ]
}

function PersonLink({ teacherNo, name }: Pick<AbsenceLine, "teacherNo" | "name">) {
  return (
    <Link to={`/people/${teacherNo}`} className="link inline-flex min-h-target items-center print:no-underline">
      {name}
    </Link>
  )
}
