import { Link } from "@remix-run/react"
import { Card } from "~/components/layout/page"
import type { ClaimLine } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ClaimStateTag } from "./claim-state-tag"
import { SaidOfClaim } from "./said-of-claim"

/** One of a teacher's own claims: what, how much, where it stands. */
export function OwnClaim({ claim }: { claim: ClaimLine }) {
  const { t, label, hours, locale } = useTranslate()
  const needsHer = claim.state === "returned" || claim.state === "refused"
  return (
    <li>
      <Card>
        <div className="cluster justify-between">
          <Link to={`/claims/${claim.number}`} className="link inline-flex min-h-target items-center break-words text-lg font-medium">
            {claim.projectName}
          </Link>
          <ClaimStateTag state={claim.state} />
        </div>
        <p className="mt-1">
          {claim.recognisedHours === null
            ? t("claims.hours_claimed", { hours: hours(claim.hours) })
            : `${t("claims.hours_recognised", { hours: hours(claim.recognisedHours) })} · ${t("claims.hours_claimed", { hours: hours(claim.hours) })}`}
        </p>
        <p className="mt-1 text-sm text-muted">
          {claim.number} · {label("trainingLevel", claim.level)} · {claim.organiser} · {formatDate(claim.endsOn, locale)}
        </p>
        {needsHer && (
          <div className="mt-3">
            <SaidOfClaim claim={claim} />
          </div>
        )}
      </Card>
    </li>
  )
}
