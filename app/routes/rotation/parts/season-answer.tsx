import { Notice } from "~/components/ui/notice"
import type { Blocked } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

interface Done {
  readonly done: string
  readonly started?: number
  readonly blocked?: readonly Blocked[]
  readonly held?: number
}

/** What has just been done with a season: of those started together also who could not go, and why. */
export function SeasonAnswer({ answer }: { answer: unknown }) {
  const { t, say } = useTranslate()
  if (typeof answer !== "object" || answer === null || !("done" in answer)) return null
  const { done, started = 0, blocked = [], held = 0 } = answer as Done
  if (done === "hold-back-left") return <Notice>{t("season.left.done", { count: formatNumber(held) })}</Notice>
  if (done !== "start") return <Notice>{t(`season.done.${done as "assigning" | "dates" | "close"}`)}</Notice>
  return (
    <>
      {started > 0 && <Notice>{t("season.done.start", { count: formatNumber(started) })}</Notice>}
      {blocked.length > 0 && (
        <div role="alert" className="mb-6 rounded border-l-4 border-warn bg-warn-soft p-4">
          <p className="font-medium">{t("season.done.blocked", { count: formatNumber(blocked.length) })}</p>
          <ul className="mt-2 grid gap-1">
            {blocked.map(({ teacherNo, name, code, params }) => (
              <li key={teacherNo}>
                {t("season.done.blocked_one", { name, teacherNo, reason: say({ key: `refusal.${code}`, values: params }) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
