import type { ServiceDays } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"

/** Within how long school and college answer, where a policy says so. */
export function ServiceDaysLine({ days }: { days: ServiceDays | null }) {
  const { t } = useTranslate()
  if (days === null) return null
  return <p className="mt-8 max-w-prose text-sm text-muted">{t("claims.service_days", { ...days })}</p>
}
