import type { ObstacleWords } from "~/features/training/enrolment/obstacle-words"
import { useTranslate } from "~/platform/i18n/context"

/** Why somebody cannot be enrolled, each reason in words. */
export function AgainstLines({ against }: { against: readonly ObstacleWords[] }) {
  const { say } = useTranslate()
  return (
    <ul className="grid gap-1 text-sm">
      {against.map(({ code, params }) => (
        <li key={`${code} ${params.run ?? ""} ${params.on ?? ""}`}>{say({ key: `refusal.${code}`, values: params })}</li>
      ))}
    </ul>
  )
}
