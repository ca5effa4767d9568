import { Link } from "@remix-run/react"
import { Section } from "~/components/layout/page"
import { Fold } from "~/components/ui/fold"
import type { ClaimMove } from "~/domain/claims/claim-state"
import type { ClaimPage } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { ReviewForm } from "./review-form"
import { REVIEWS } from "./review-moves"
import { sentIntent } from "./sent-intent"

interface ReviewFormsProps {
  page: ClaimPage
  formToken: string
  answer: unknown
}

/** What a reviewer can say of a claim, each in a form of its own, the usual one open. */
export function ReviewForms({ page, formToken, answer }: ReviewFormsProps) {
  const { t } = useTranslate()
  const { claim, moves, cannot, alike } = page
  const open = REVIEWS.filter((move) => (moves as readonly ClaimMove[]).includes(move))
  const sent = sentIntent(answer)
  return (
    <Section id="review" title={t("claims.review")}>
      {cannot !== null && <p>{t(`claims.cannot.${cannot}`)}</p>}
      {cannot === null && open.length === 0 && <p className="text-muted">{t("claims.nothing_to_do")}</p>}
      {alike > 0 && (
        <p className="mb-3">
          <Link to={`/claims/batch?like=${claim.number}`} className="link inline-flex min-h-target items-center">
            {t("claims.alike", { count: alike })}
          </Link>
        </p>
      )}
      {open.map((move, index) => {
        const isUsual = index === 0 && move !== "reverse"
        const form = <ReviewForm page={page} move={move} formToken={formToken} answer={sent === null || sent === move ? answer : null} />
        if (isUsual) return <div key={move}>{form}</div>
        return (
          <Fold key={move} summary={t(`claims.do.${move}`)} open={sent === move}>
            {form}
          </Fold>
        )
      })}
    </Section>
  )
}
