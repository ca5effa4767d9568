import { Tag } from "~/components/ui/tag"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = { passed: ["good", "check"], failed: ["bad", "cross"], open: ["warn", "clock"] } as const

/** Passed or failed, or not to be told before attendance is whole, and why in a few words. */
export function ResultTag({
  result,
  reason,
}: {
  result: "passed" | "failed" | "open"
  reason: "all" | "in_part" | "too_little" | "failed" | "credited_already"
}) {
  const { t } = useTranslate()
  const [tone, icon] = LOOKS[result]
  return (
    <span className="cluster items-center">
      <Tag size="sm" tone={tone} icon={icon}>
        {t(`closing.result_is.${result}`)}
      </Tag>
      <span className="text-sm text-muted">{t(`closing.why_is.${result === "open" ? "open" : reason}`)}</span>
    </span>
  )
}
