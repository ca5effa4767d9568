import type { ReactNode } from "react"
import type { ScheduleItem, SchedulePage } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"
import { DropCell, type DropTarget } from "./drop-cell"
import { ScheduleCard } from "./schedule-card"
import { DayHead } from "./schedule-day-head"
import { DragProblem, DragSession, useSessionDrag } from "./session-drag"

/** Parts of a day, and where a session begins that is dragged into one. */
const BANDS = [
  { id: "morning", until: "12:00", starts: "09:00" },
  { id: "afternoon", until: "18:00", starts: "14:00" },
  { id: "evening", until: "24:01", starts: "19:00" },
] as const

interface Row {
  readonly key: string
  readonly head: string
  readonly holds: (item: ScheduleItem) => boolean
  readonly target: DropTarget
}

/** The schedule on a desk: a grid by day. With a script a session can be dragged to another cell, which sends the form of its page. */
export function ScheduleGrid({ page, formToken }: { page: SchedulePage; formToken: string }) {
  const drag = useSessionDrag(formToken)
  const rows = useRows(page)
  const { t } = useTranslate()
  return (
    <section aria-label={t("layout.table_scroll", { caption: t("schedule.title") })} className="overflow-x-auto">
      <DragProblem drag={drag} />
      {page.view === "month" ? <Month page={page} drag={drag} /> : <Rows page={page} drag={drag} rows={rows} />}
    </section>
  )
}

type Drag = ReturnType<typeof useSessionDrag>

function useRows({ view, rows }: SchedulePage): readonly Row[] {
  const { t } = useTranslate()
  if (view === "venue")
    return rows.map(({ id, name }) => ({ key: String(id), head: name, holds: ({ venueId }) => venueId === id, target: { venueId: id } }))
  if (view === "trainer")
    return rows.map(({ id, name }) => ({
      key: String(id),
      head: name,
      holds: ({ trainers }) => trainers.some((each) => each.id === id),
      target: {},
    }))
  return BANDS.map(({ id, until, starts }, at) => ({
    key: id,
    head: t(`schedule.band.${id}`),
    holds: (item) => item.starts < until && (at === 0 || item.starts >= (BANDS[at - 1]?.until ?? "")),
    target: { starts },
  }))
}

function Rows({ page, drag, rows }: { page: SchedulePage; drag: Drag; rows: readonly Row[] }) {
  const { t } = useTranslate()
  const { days, items } = page
  return (
    <table className="w-full min-w-[56rem] table-fixed border-collapse text-sm">
      <caption className="visually-hidden">{t("schedule.title")}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-24 border border-line p-2 text-left font-medium text-muted">
            <span className="visually-hidden">{t("schedule.row")}</span>
          </th>
          {days.map((day) => (
            <DayHead key={day.on} day={day} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="border border-line p-2 text-left align-top font-medium">
              {row.head}
            </th>
            {days.map(({ on, kind }) => (
              <DropCell key={on} isShut={kind === "holiday" || kind === "exam"} onDrop={() => drag.drop({ ...row.target, on })}>
                {cards(
                  items.filter((item) => item.on === on && row.holds(item)),
                  drag,
                )}
              </DropCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Month({ page: { days, items }, drag }: { page: SchedulePage; drag: Drag }) {
  const { t } = useTranslate()
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7))
  return (
    <table className="w-full min-w-[56rem] table-fixed border-collapse text-sm">
      <caption className="visually-hidden">{t("schedule.title")}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map((day) => (
            <DayHead key={day.weekday} day={day} isWeekdayOnly />
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.on}>
            {week.map((day) => (
              <DropCell
                key={day.on}
                isShut={day.kind === "holiday" || day.kind === "exam"}
                isOutside={!day.isInside}
                onDrop={() => drag.drop({ on: day.on })}
              >
                <p className={`mb-1 ${day.isToday ? "font-semibold text-accent" : "text-muted"}`}>
                  {Number(day.on.slice(8))} {day.name}
                </p>
                {cards(
                  items.filter((item) => item.on === day.on),
                  drag,
                  true,
                )}
              </DropCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cards(items: readonly ScheduleItem[], drag: Drag, isSmall = false): ReactNode {
  return items.map((item) => (
    <DragSession key={item.id} item={item} drag={drag}>
      <ScheduleCard item={item} isSmall={isSmall} />
    </DragSession>
  ))
}
