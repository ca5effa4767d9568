import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { reviewAward } from "~/features/tiers/review-award.server"
import { showAward } from "~/features/tiers/show-award.server"
import { awardParams, reviewForm } from "~/features/tiers/tiers.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ReviewForms } from "./parts/review-forms"
import { TermStateTag } from "./parts/term-state-tag"
import { TermsTable } from "./parts/terms-table"

/** One award of one person within reach. */
export const loader = guarded(
  { can: "ladder.read", params: awardParams },
  async ({ scope, actor, params, today, locale, newFormToken }) => {
    const { teacherNo, ...award } = params
    return {
      title: pageTitle(locale, "ladder.one.title"),
      page: await showAward({ scope, actor, teacherNo, award, today }),
      formToken: newFormToken(),
    }
  },
)

/** The review of it, by its `result`. */
export const action = guarded(
  { can: "tier.award", params: awardParams, form: reviewForm, idempotent: true },
  ({ scope, actor, params, form, today, now }) => {
    const { teacherNo, ...award } = params
    return reviewAward({ scope, actor, teacherNo, award, review: form, today, now })
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function OneAward() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, label } = useTranslate()
  const { person, award } = page
  return (
    <Page
      title={t("ladder.at_level", { level: label("designationLevel", award.level), name: label("tierAward", award.tier) })}
      kicker={
        <Link to="/tiers/list" className="link">
          {t("ladder.list.title")}
        </Link>
      }
      lead={`${person.name} · ${person.schoolName}`}
      actions={
        <Link to={`/people/${encodeURIComponent(person.teacherNo)}`} className="link inline-flex min-h-target items-center">
          {t("ladder.one.person")}
        </Link>
      }
    >
      {answer && "done" in answer && <Notice>{t(`ladder.done.${answer.done}`)}</Notice>}
      <Facts />
      <Section id="terms" title={t("ladder.one.terms")}>
        <TermsTable person={person} award={award} terms={page.terms} />
      </Section>
      <Section id="reviews" title={t("ladder.one.reviews")}>
        <Reviews />
      </Section>
      {page.canReview && award.withdrawnOn === null && (
        <Section id="review" title={t("ladder.review.title")}>
          <ReviewForms key={page.version} page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
    </Page>
  )
}

function Facts() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { award, verdict, awarded } = page
  const day = (date: string | null, none: string) => (date === null ? none : formatDate(date, locale))
  const isOwn = awarded !== null
  return (
    <SummaryList
      items={[
        { term: t("ladder.one.state"), value: <TermStateTag state={award.state} /> },
        { term: t("ladder.award.granted_on"), value: day(award.grantedOn, "") },
        { term: t("ladder.one.term_ends_on"), value: day(award.termEndsOn, t("ladder.one.no_term")) },
        { term: t("ladder.one.held_since"), value: day(page.heldSince, "") },
        ...(award.withdrawnOn === null ? [] : [{ term: t("ladder.one.withdrawn_on"), value: day(award.withdrawnOn, "") }]),
        { term: t("ladder.award.document"), value: award.documentNo ?? t("layout.not_recorded") },
        ...(isOwn && awarded.byName ? [{ term: t("ladder.one.awarded_by"), value: awarded.byName }] : []),
        ...(isOwn && awarded.reason ? [{ term: t("ladder.award.reason"), value: awarded.reason }] : []),
        ...(verdict === null
          ? []
          : [
              {
                term: t("ladder.one.verdict"),
                value: `${verdict.number} · ${t(`verdict.outcome.${verdict.outcome}`)} · ${formatInstant(verdict.madeAt, locale)}`,
              },
            ]),
      ]}
    />
  )
}

function Reviews() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  if (page.reviews.length === 0) return <p className="text-muted">{t("ladder.one.reviews_none")}</p>
  return (
    <ol className="grid gap-3">
      {page.reviews.map(({ reviewedOn, result, note, byName, at }) => (
        <li key={at} className="keep border-l-4 border-line pl-3">
          <p className="font-medium">
            {formatDate(reviewedOn, locale)} · {t(`ladder.review.${result}`)}
          </p>
          {note !== null && <p>{note}</p>}
          <p className="text-sm text-muted">
            {t("ladder.one.recorded", { at: formatInstant(at, locale), by: byName ?? t("layout.not_recorded") })}
          </p>
        </li>
      ))}
    </ol>
  )
}
