import { Link, useFetcher } from "@remix-run/react"
import { type ReactNode, useRef, useState } from "react"
import type { ScheduleItem } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"
import type { RefusedAnswer } from "~/platform/route.server"
import type { DropTarget } from "./drop-cell"

interface Moved {
  readonly item: ScheduleItem
  readonly to: { readonly on: string; readonly starts: string; readonly ends: string; readonly venueId: string }
}

/**
 * Dragging a session about. A drop sends the form of the session's own page; what that refuses is said here, with the way to the page,
 * where a reason can be given or a slot found. Without a script there is only that page, and nothing is lost.
 */
export function useSessionDrag(formToken: string) {
  const fetcher = useFetcher<RefusedAnswer | undefined>()
  const dragged = useRef<ScheduleItem | null>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  return {
    start: (item: ScheduleItem) => {
      dragged.current = item
    },
    drop: ({ on, starts, venueId }: DropTarget) => {
      const item = dragged.current
      dragged.current = null
      if (item === null) return
      const isSameBand = starts === undefined || bandOf(starts) === bandOf(item.starts)
      const begins = isSameBand ? item.starts : starts
      const to = {
        on: on ?? item.on,
        starts: begins,
        ends: clockAfter(begins, minutesBetween(item.starts, item.ends)),
        venueId: String(venueId ?? item.venueId ?? ""),
      }
      if (to.on === item.on && to.starts === item.starts && to.venueId === String(item.venueId ?? "")) return
      setMoved({ item, to })
      const form = new URLSearchParams({ formToken, intent: "move", version: String(item.version), ...to, topic: item.topic, reason: "" })
      for (const { id } of item.trainers) form.append("trainerIds", String(id))
      fetcher.submit(form, { method: "post", action: `/runs/${item.runNumber}/sessions/${item.id}` })
    },
    moved,
    refusals: fetcher.state === "idle" && fetcher.data !== undefined && "refusals" in fetcher.data ? fetcher.data.refusals : [],
  }
}

/** What the last drop was refused for, and where it can be done all the same. */
export function DragProblem({ drag: { moved, refusals } }: { drag: ReturnType<typeof useSessionDrag> }) {
  const { t, say } = useTranslate()
  if (moved === null || refusals.length === 0) return null
  const { item, to } = moved
  return (
    <div role="alert" className="mb-4 rounded border-l-4 border-warn bg-warn-soft p-4">
      <p className="font-medium">{t("schedule.drag_refused", { title: item.title })}</p>
      <ul className="mt-2 list-disc pl-5">
        {refusals.map(({ code, params }) => {
          const words = say({ key: `refusal.${code}`, values: params })
          return <li key={words}>{words}</li>
        })}
      </ul>
      <Link to={`/runs/${item.runNumber}/sessions/${item.id}?${new URLSearchParams(to)}`} className="link mt-2 inline-block">
        {t("schedule.drag_settle")}
      </Link>
    </div>
  )
}

/** A card that can be dragged, where its session can still be moved. */
export function DragSession({
  item,
  drag,
  children,
}: {
  item: ScheduleItem
  drag: ReturnType<typeof useSessionDrag>
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging adds to the link inside, which does the same for everybody
    <div draggable={item.isMovable} onDragStart={() => drag.start(item)} className={`mb-1 ${item.isMovable ? "cursor-grab" : ""}`}>
      {children}
    </div>
  )
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const minutesBetween = (from: string, until: string) => minutesOf(until) - minutesOf(from)
const bandOf = (clock: string) => (clock < "12:00" ? 0 : clock < "18:00" ? 1 : 2)

function clockAfter(clock: string, minutes: number): string {
  const minute = Math.min(1440, minutesOf(clock) + minutes)
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
}
