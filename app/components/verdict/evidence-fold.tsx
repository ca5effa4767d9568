import type { Evidence } from "~/domain/facts"
import { useTranslate } from "~/platform/i18n/context"
import { Fold } from "../ui/fold"

/** The rows that a criterion counts, one tap away, grouped by the sheet they stand in. That there are none is said. */
export function EvidenceFold({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslate()
  if (evidence.length === 0) return <p className="py-1 text-sm text-muted">{t("verdict.evidence_none")}</p>
  const sheets = [...new Set(evidence.map(({ sheet }) => sheet))]
  return (
    <Fold summary={t("verdict.evidence", { count: evidence.length })}>
      {sheets.map((sheet) => (
        <div key={sheet} className="mb-2 text-sm">
          <p className="text-muted">{sheet}</p>
          <ul>
            {evidence
              .filter((row) => row.sheet === sheet)
              .map(({ key, label }) => (
                <li key={key} className="border-b border-line py-1 last:border-0">
                  {label}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Fold>
  )
}
