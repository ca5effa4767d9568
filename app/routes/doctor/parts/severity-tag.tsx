import { Tag } from "~/components/ui/tag"
import type { Severity } from "~/features/doctor/checks"
import { useTranslate } from "~/platform/i18n/context"

/** Whether it cannot be so, or should be looked at. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const { t } = useTranslate()
  return (
    <Tag tone={severity === "fault" ? "bad" : "warn"} icon={severity === "fault" ? "cross" : "question"}>
      {t(`doctor.severity.${severity}`)}
    </Tag>
  )
}
