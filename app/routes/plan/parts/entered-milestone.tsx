import type { ShownMilestone } from "~/features/plan/milestones/milestone-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes, formatDate, formatInstant } from "~/platform/i18n/format"

/** What was entered of a duty: the day, the note, the file, and who entered it. */
export function EnteredMilestone({ milestone }: { milestone: ShownMilestone }) {
  const { t, locale } = useTranslate()
  const { id, reachedOn, note, file, enteredAt, enteredBy, withdrawnAt } = milestone
  const at = formatInstant(enteredAt, locale)
  return (
    <div className="grid gap-1">
      <p>
        <strong>{t("milestones.reached_on", { on: formatDate(reachedOn, locale) })}</strong>
        {withdrawnAt !== null && (
          <span className="ml-2 text-muted">{t("milestones.withdrawn_at", { at: formatInstant(withdrawnAt, locale) })}</span>
        )}
      </p>
      <p>{note}</p>
      {file === null ? (
        <p className="text-muted">{t("milestones.no_file")}</p>
      ) : (
        <>
          <p>
            <a href={`/plan/milestones/${id}/file`} download className="link inline-flex min-h-target items-center">
              {t("milestones.file", { name: file.name, size: formatBytes(file.bytes) })}
            </a>
          </p>
          <p className="verbatim text-xs text-muted [overflow-wrap:anywhere]">{t("milestones.digest", { digest: file.sha256 })}</p>
        </>
      )}
      <p className="text-sm text-muted">
        {enteredBy === null ? t("milestones.entered_system", { at }) : t("milestones.entered", { at, by: enteredBy })}
      </p>
    </div>
  )
}
