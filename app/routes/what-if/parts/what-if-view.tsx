import { Link } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { ComputedAt } from "~/components/layout/computed-at"
import { Section } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import type { WhatIfPage } from "~/features/what-if/what-if-page"
import { useTranslate } from "~/platform/i18n/context"
import { AddFact } from "./add-fact"
import { ComparedVerdict } from "./compared-verdict"
import { RuleAndDay } from "./rule-and-day"
import { Suggestions } from "./suggestions"
import { SupposedList } from "./supposed-list"

/** The whole page: what is asked, what is supposed, what would follow, and what else could be tried. `share`: who sees what in a link to it. */
export function WhatIfView({ page, share }: { page: WhatIfPage; share: string }) {
  const { t } = useTranslate()
  const isEmpty = page.supposed.length === 0 && page.on === page.today
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <p className="mb-6 rounded border-l-4 border-accent bg-accent-soft px-4 py-3">
        <Icon name="question" className="mr-2 h-5 w-5" />
        {t("what_if.simulated")}
      </p>
      <RuleAndDay page={page} />
      {page.fault === null ? (
        <>
          {!isEmpty && <SupposedList page={page} />}
          {isEmpty && <Suggestions page={page} />}
          <ComparedVerdict page={page} />
          {!isEmpty && <Suggestions page={page} />}
          <AddFact page={page} />
          {!isEmpty && (
            <Section id="share" title={t("what_if.share")}>
              <p className="max-w-prose">{t("what_if.share_lead")}</p>
              <p className="mt-1 max-w-prose text-muted">{share}</p>
            </Section>
          )}
        </>
      ) : (
        <div role="alert" className="rounded border-l-4 border-bad bg-bad-soft p-4">
          <p>{t(`what_if.fault.${page.fault.code}` as "what_if.fault.too_long", page.fault.values)}</p>
          <Link to={page.empty} className={`mt-3 ${buttonLook("secondary")}`}>
            {t("what_if.start_again")}
          </Link>
        </div>
      )}
      <ComputedAt at={page.computedAt} />
    </MeasureProvider>
  )
}
