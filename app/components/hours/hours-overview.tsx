import type { Verdict } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { ComputedAt } from "../layout/computed-at"
import { Card, Section } from "../layout/page"
import { UnitSwitch } from "../layout/switches"
import { buttonLook } from "../ui/button-look"
import { Icon } from "../ui/icon"
import type { ClauseWords } from "../verdict/clause-fold"
import { CriteriaList } from "../verdict/criteria-list"
import { VerdictCard } from "../verdict/verdict-card"
import { type CycleTab, CycleTabs } from "./cycle-tabs"
import { type HoursAsked, hoursAddress } from "./hours-address"
import { HoursBreakdown } from "./hours-breakdown"
import { HoursFindings } from "./hours-findings"
import { HoursGaps } from "./hours-gaps"
import { HoursHero } from "./hours-hero"
import type { HoursVerdict, LedgerEntry } from "./hours-view"
import { Ledger } from "./ledger"

export interface HoursOverviewProps {
  page: {
    readonly cycles: readonly CycleTab[]
    readonly cycle: CycleTab
    readonly verdict: HoursVerdict
    readonly induction: Verdict<unknown> | null
    readonly entries: readonly LedgerEntry[]
    readonly clauses: Readonly<Record<string, ClauseWords>>
    readonly pendingClaims: number
    readonly hoursPerCredit: number
    readonly monthsLeft: number | null
    readonly computedAt: string
  }
  asked: HoursAsked
  /** path and query of this page, where the unit switch comes back to */
  returnTo: string
}

/** One person's hours, whole: the number, what is missing, where it came from, criterion by criterion, the ledger, what was looked for. */
export function HoursOverview({ page, asked, returnTo }: HoursOverviewProps) {
  const { t } = useTranslate()
  const { say } = useAmounts()
  const { verdict, cycle, monthsLeft, clauses } = page
  const { figures } = verdict
  const { running } = cycle
  const applies = figures !== null && figures.required > 0
  return (
    <>
      <div className="mb-4 md:mb-6">
        <CycleTabs
          cycles={page.cycles}
          shown={cycle}
          addressOf={({ year, running: isNow }) => hoursAddress({ ...asked, cycle: isNow ? null : year })}
        />
      </div>
      <div className={applies ? "grid gap-4 lg:grid-cols-[1.25fr_1fr] print:grid-cols-[1.25fr_1fr] print:gap-8" : ""}>
        <Card>
          <HoursHero verdict={verdict} running={running} monthsLeft={monthsLeft}>
            <UnitSwitch returnTo={returnTo} />
          </HoursHero>
        </Card>
        {applies && (
          <Card>
            <h2 className="mb-4 text-lg">{t(running ? "hours.missing" : "hours.missing_closed")}</h2>
            <HoursGaps verdict={verdict} cycle={cycle} monthsLeft={monthsLeft} />
          </Card>
        )}
      </div>
      {applies && (
        <div className="mt-10 print:mt-5">
          <HoursBreakdown figures={figures} asOf={verdict.asOf} />
        </div>
      )}
      {verdict.criteria.length > 0 && (
        <Section id="criteria" title={t("verdict.criteria")}>
          {applies && <p className="mb-4 max-w-reading">{say(verdict.summary)}</p>}
          <CriteriaList criteria={verdict.criteria} clauses={clauses} open={running} unfolded={asked.print} remedies={false} of={verdict} />
        </Section>
      )}
      {page.induction !== null && (
        <Section id="induction" title={t("hours.induction")}>
          <VerdictCard
            verdict={page.induction}
            clauses={clauses}
            open={page.induction.criteria.every(({ missing }) => missing.length === 0)}
            unfolded={asked.print}
          />
        </Section>
      )}
      <Section id="ledger" title={t("hours.ledger")}>
        <Ledger
          entries={page.entries}
          cycle={cycle}
          filter={asked.entries}
          addressOf={(entries) => `${hoursAddress({ ...asked, entries })}#ledger`}
          unfolded={asked.print}
        />
      </Section>
      {figures !== null && (
        <Section
          id="findings"
          title={t("hours.negatives")}
          aside={
            !asked.print && (
              <a href={hoursAddress({ ...asked, print: true })} className={buttonLook("secondary")}>
                <Icon name="print" className="mr-2 h-5 w-5" />
                {t("layout.print_view")}
              </a>
            )
          }
        >
          <HoursFindings figures={figures} entries={page.entries} pendingClaims={page.pendingClaims} />
        </Section>
      )}
      <ComputedAt at={page.computedAt} policy={verdict.policy} />
    </>
  )
}
