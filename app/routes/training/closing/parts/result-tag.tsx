import { Tag } from "~/components/ui/tag"
import { useTranslate } from "~/platform/i18n/context"

/** Passed or failed, and why in a few words. */
export function ResultTag({
  result,
  reason,
}: {
  result: "passed" | "failed"
  reason: "all" | "in_part" | "too_little" | "failed" | "credited_already"
}) {
  const { t } = useTranslate()
  return (
    <span className="cluster items-center">
      <Tag size="sm" tone={result === "passed" ? "good" : "bad"} icon={result === "passed" ? "check" : "cross"}>
        {t(`closing.result_is.${result}`)}
      </Tag>
      <span className="text-sm text-muted">{t(`closing.why_is.${reason}`)}</span>
    </span>
  )
}
