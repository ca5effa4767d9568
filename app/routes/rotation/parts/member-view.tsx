import { Link } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { Page, Section } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { Notice } from "~/components/ui/notice"
import { VerdictCard } from "~/components/verdict/verdict-card"
import type { MemberPage } from "~/features/rotation-season/member-page"
import { useTranslate } from "~/platform/i18n/context"
import type { MessageKey } from "~/platform/i18n/messages"
import { MemberFacts } from "./member-facts"
import { MemberSteps } from "./member-steps"
import { MemberTimeline } from "./member-timeline"

export interface MemberViewProps {
  readonly page: MemberPage
  readonly formToken: string
  readonly answer: unknown
}

/** One person of a season: what there is to do, by which verdict she is here, and every step so far. */
export function MemberView({ page, formToken, answer }: MemberViewProps) {
  const { t } = useTranslate()
  const { season, member, mayRun } = page
  const year = season.schoolYear
  const address = `/rotation/${year}/members/${member.id}`
  const done = doneKey(answer)
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={t("season.member.title", { name: member.name })}
        kicker={
          <Link to={`/rotation/${year}`} className="link">
            {t("season.member.back", { year: String(year) })}
          </Link>
        }
        lead={`${member.teacherNo} · ${member.originName}`}
        actions={
          <>
            {member.hostName !== null && (
              <Link to={`${address}/letter`} className={buttonLook("secondary")}>
                <Icon name="print" className="mr-1 h-5 w-5" />
                {t("season.member.letter")}
              </Link>
            )}
            <Link to={`/people/${encodeURIComponent(member.teacherNo)}`} className={buttonLook("quiet")}>
              {t("season.member.record")}
            </Link>
          </>
        }
      >
        {done !== null && <Notice>{t(done)}</Notice>}
        <MemberFacts page={page} />
        <Section title={t("season.member.step")} id="step">
          <MemberSteps
            key={`${member.state} ${member.midterm === null} ${member.final === null}`}
            page={page}
            action={mayRun ? address : `${address}/nomination`}
            formToken={formToken}
            answer={answer}
          />
        </Section>
        <Section title={t("season.member.verdict")} id="verdict">
          <Kept page={page} />
        </Section>
        <Section title={t("season.member.timeline")} id="timeline">
          <MemberTimeline steps={page.steps} />
        </Section>
      </Page>
    </MeasureProvider>
  )
}

function Kept({ page: { verdict, verdictNumber, clauses } }: Pick<MemberViewProps, "page">) {
  const { t } = useTranslate()
  if (verdictNumber === null) return <p>{t("season.member.verdict_none")}</p>
  if (verdict === null) return <p>{t("season.member.verdict_withheld", { number: verdictNumber })}</p>
  return (
    <>
      <VerdictCard verdict={verdict} clauses={clauses} />
      <p className="mt-1 text-sm text-muted">{t("season.member.verdict_kept", { number: verdictNumber })}</p>
    </>
  )
}

type Done = Extract<MessageKey, `season.done.${string}`>

function doneKey(answer: unknown): Done | null {
  if (typeof answer !== "object" || answer === null || !("done" in answer)) return null
  const done = String(answer.done)
  return `season.done.${done === "start" ? "start_one" : done}` as Done
}
