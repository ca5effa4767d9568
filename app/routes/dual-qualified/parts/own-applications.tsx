import { Card } from "~/components/layout/page"
import type { ApplicationLine } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { DualStateTag } from "./dual-state"

/** Her applications, the newest first, with what school and panel said. */
export function OwnApplications({ applications }: { applications: readonly ApplicationLine[] }) {
  const { t, label, locale } = useTranslate()
  return (
    <ul className="grid gap-3">
      {applications.map((one) => (
        <li key={one.id}>
          <Card>
            <p className="cluster">
              <strong>{t("dual.application_for", { number: String(one.id), level: label("dualQualifiedLevel", one.level) })}</strong>
              <DualStateTag state={one.state} />
            </p>
            {one.state === "certified" && one.certifiedOn !== null && one.validUntilOn !== null && (
              <p className="mt-1">
                {t("dual.certified_says", { on: formatDate(one.certifiedOn, locale), until: formatDate(one.validUntilOn, locale) })}
              </p>
            )}
            {one.schoolNote !== null && <p className="mt-1">{t("dual.school_says", { note: one.schoolNote })}</p>}
            {one.panelNote !== null && <p className="mt-1">{t("dual.panel_says", { note: one.panelNote })}</p>}
            <p className="mt-1 text-sm text-muted">
              {t("dual.filed_says", { at: formatInstant(one.filedAt, locale), number: one.keptNumber })}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  )
}
