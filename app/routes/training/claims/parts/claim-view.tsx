import type { ReactNode } from "react"
import { Section } from "~/components/layout/page"
import type { ClaimPage } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ClaimFacts } from "./claim-facts"
import { ClaimFiles } from "./claim-files"
import { ClaimStateTag, OverdueTag } from "./claim-state-tag"
import { ClaimTimeline } from "./claim-timeline"
import { DuplicateList } from "./duplicate-list"
import { SaidOfClaim } from "./said-of-claim"

/** One claim: where it stands, what it says, beside its evidence; what can be done with it; what happened to it. */
export function ClaimView({ page, children }: { page: ClaimPage; children: ReactNode }) {
  const { t, locale } = useTranslate()
  const { claim, files, duplicates, reader } = page
  return (
    <>
      <div className="mb-6 grid gap-3">
        <p className="cluster">
          <span className="font-medium">{claim.number}</span>
          <ClaimStateTag state={claim.state} />
          {claim.isOverdue && <OverdueTag />}
        </p>
        <p>
          {claim.isOverdue && `${t("claims.overdue_since", { due: formatDate(claim.dueOn, locale) })} · `}
          <NextStep page={page} />
        </p>
        <SaidOfClaim claim={claim} />
      </div>
      <div className="grid gap-8 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <Section id="content" title={t("claims.content")}>
            <ClaimFacts claim={claim} of="claim" />
          </Section>
          {reader !== "teacher" && (
            <Section id="duplicates" title={t("claims.duplicates")}>
              {duplicates.length === 0 ? <p>{t("claims.no_duplicates")}</p> : <DuplicateList duplicates={duplicates} />}
            </Section>
          )}
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Section id="evidence" title={t("claims.evidence")}>
            <ClaimFiles number={claim.number} files={files} />
          </Section>
        </div>
        <div className="min-w-0 lg:col-start-1">{children}</div>
      </div>
      <Section id="history" title={t("claims.history")}>
        <ClaimTimeline history={page.history} />
      </Section>
    </>
  )
}

/** What comes next and whose it is. */
function NextStep({ page: { claim, appealUntil, isAppealOver } }: { page: ClaimPage }) {
  const { t, hours, locale } = useTranslate()
  const said = { due: formatDate(appealUntil ?? claim.dueOn, locale), hours: hours(claim.recognisedHours ?? 0) }
  if (claim.state !== "refused") return <>{t(`claims.says.${claim.state}`, said)}</>
  if (claim.appeal !== null) return <>{t("claims.says.refused_heard")}</>
  return <>{t(isAppealOver ? "claims.says.refused_late" : "claims.says.refused", said)}</>
}
