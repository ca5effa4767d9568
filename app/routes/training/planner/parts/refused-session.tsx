import { useEffect, useRef } from "react"
import { useTranslate } from "~/platform/i18n/context"
import type { RefusedAnswer } from "~/platform/route.server"

const SOFT = ["session_teaching_day", "session_school_loses_many", "session_travel", "session_burden"]

/** What stands against a session: what refuses it, and what a reason would let stand, each with what it clashes with. */
export function RefusedSession({ answer }: { answer: unknown }) {
  const { t, say } = useTranslate()
  const box = useRef<HTMLDivElement>(null)
  const refusals = typeof answer === "object" && answer !== null && "refusals" in answer ? (answer as RefusedAnswer).refusals : []
  useEffect(() => {
    if (refusals.length > 0) box.current?.focus()
  }, [refusals])
  if (refusals.length === 0) return null
  const isSoft = ({ code }: { code: string }) => SOFT.includes(code)
  const [hard, soft] = [refusals.filter((each) => !isSoft(each)), refusals.filter(isSoft)]
  const lines = (those: typeof refusals) => (
    <ul className="mt-2 list-disc pl-5">
      {those.map(({ code, params }) => {
        const words = say({ key: `refusal.${code}`, values: params })
        return <li key={words}>{words}</li>
      })}
    </ul>
  )
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 grid gap-3">
      {hard.length > 0 && (
        <div className="rounded border-l-4 border-bad bg-bad-soft p-4">
          <h2 className="text-lg">{t("schedule.refused")}</h2>
          {lines(hard)}
        </div>
      )}
      {soft.length > 0 && (
        <div className="rounded border-l-4 border-warn bg-warn-soft p-4">
          <h2 className="text-lg">{t(hard.length > 0 ? "schedule.soft_too" : "schedule.soft")}</h2>
          {lines(soft)}
        </div>
      )}
    </div>
  )
}
