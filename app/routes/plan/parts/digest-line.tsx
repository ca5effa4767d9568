import type { AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"

/** The digest of a signed assessment, and whether what is kept still is what was signed. */
export function DigestLine({ page: { state, digest, digestCheck } }: { page: AssessmentPage }) {
  const { t } = useTranslate()
  const isAltered = digestCheck === "altered"
  const words = isAltered && state !== "signed" ? "altered_draft" : digestCheck
  return (
    <div className={`mt-4 text-sm ${isAltered ? "rounded border-l-4 border-bad bg-bad-soft p-3 font-medium" : "text-muted"}`}>
      {digest !== null && (
        <p className="verbatim [overflow-wrap:anywhere]">
          {t("assessments.one.digest")}: {digest}
        </p>
      )}
      <p>{t(`assessments.one.digest.${words}`)}</p>
    </div>
  )
}
