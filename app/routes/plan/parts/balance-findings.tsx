import { Icon } from "~/components/ui/icon"
import type { BalanceFinding } from "~/domain/balance/findings"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS = {
  below_norm: { icon: "alert", look: "text-bad" },
  far_below: { icon: "down", look: "text-warn" },
  far_above: { icon: "up", look: "text-muted" },
  unknown: { icon: "question", look: "text-muted" },
} as const

/** What is to be said of a school, in words; the sign and the colour only repeat them. */
export function BalanceFindings({ findings }: { findings: readonly BalanceFinding[] }) {
  const { t } = useTranslate()
  if (findings.length === 0) return <span className="text-muted">{t("balance.findings_none")}</span>
  return (
    <ul className="grid gap-1">
      {findings.map(({ measure, kind }) => (
        <li key={`${measure} ${kind}`} className={`flex items-start ${LOOKS[kind].look}`}>
          <Icon name={LOOKS[kind].icon} className="mr-1 mt-0.5 h-4 w-4 shrink-0" />
          <span>{t(`balance.finding.${kind}`, { measure: t(`balance.measure.${measure}`) })}</span>
        </li>
      ))}
    </ul>
  )
}
