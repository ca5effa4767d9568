import type { ClaimLine } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"

/** What school, college and claimant said last, in their words. */
export function SaidOfClaim({ claim }: { claim: Pick<ClaimLine, "schoolNote" | "decisionNote" | "appeal"> }) {
  const { t } = useTranslate()
  const said = [
    { who: t("claims.school_says"), words: claim.schoolNote },
    { who: t("claims.college_says"), words: claim.decisionNote },
    { who: t("claims.appeal_says"), words: claim.appeal },
  ].filter(({ words }) => words !== null)
  if (said.length === 0) return null
  return (
    <dl className="grid max-w-prose gap-3">
      {said.map(({ who, words }) => (
        <div key={who} className="border-l-4 border-edge pl-3">
          <dt className="text-sm text-muted">{who}</dt>
          <dd className="whitespace-pre-line break-words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
