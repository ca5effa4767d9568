import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { Notice } from "~/components/ui/notice"
import type { TierAward } from "~/domain/codes"
import { awardTier } from "~/features/tiers/award-tier.server"
import type { EligiblePage } from "~/features/tiers/eligible-page"
import { listEligible } from "~/features/tiers/list-eligible.server"
import { awardForm, eligibleSearch } from "~/features/tiers/tiers.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AWARD_FIELDS, AwardFields } from "./parts/award-fields"
import { EligibleTable } from "./parts/eligible-table"
import { numbersIn, tickedIn } from "./parts/typed-numbers"

/** Those who may apply for a class today. */
export const loader = guarded({ can: "tier.award", search: eligibleSearch }, async ({ scope, search, today, locale, newFormToken }) => {
  const { after, before, ...filter } = search
  return {
    title: pageTitle(locale, "ladder.award.title"),
    page: await listEligible({ scope, filter, after, before, today }),
    formToken: newFormToken(),
  }
})

/** Awards a class to those who were ticked or named by their numbers: all or none. */
export const action = guarded({ can: "tier.award", form: awardForm, idempotent: true }, async ({ scope, actor, form, today, now }) => {
  const { teacherNo = [], others = "", reason, documentNo, ...award } = form
  const teacherNos = [...teacherNo, ...numbersIn(others)]
  return awardTier({ scope, actor, ...award, teacherNos, documentNo: documentNo || null, reason: reason || null, today, now })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

const CLASSES: readonly TierAward[] = ["backbone", "subject_master", "subject_leader", "educator_teacher", "educator_principal"]

export default function AwardTier() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, label, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, AWARD_FIELDS)
  const { filter, rows, total, asOf } = page
  const awarded = answer !== undefined && "awarded" in answer ? answer.awarded : null
  return (
    <Page
      title={t("ladder.award.title")}
      kicker={
        <Link to="/tiers" className="link">
          {t("ladder.title")}
        </Link>
      }
      lead={t("ladder.award.lead")}
    >
      {awarded !== null && (
        <Notice>{t("ladder.award.done", { count: awarded.length, names: awarded.slice(0, 10).join(t("layout.list_separator")) })}</Notice>
      )}
      <ErrorSummary errors={errors.summary} />
      <EligibleFilterBar filter={filter} schools={page.schools} subjects={page.subjects} />
      <Form method="post" className="mt-6">
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="tier" value={filter.tier} />
        <Section id="teacherNo" title={t("ladder.award.eligible", { tier: label("tierAward", filter.tier), count: formatNumber(total) })}>
          {rows.length === 0 ? (
            <EmptyState title={t("ladder.award.none")} next={t("ladder.award.none_next")} />
          ) : (
            <EligibleTable key={filter.tier} rows={rows} ticked={tickedIn(answer)} />
          )}
          {(page.next !== null || page.previous !== null) && (
            <Pagination
              previous={page.previous && pageAddress(filter, { before: page.previous })}
              next={page.next && pageAddress(filter, { after: page.next })}
              status={t("people.shown", { shown: rows.length })}
            />
          )}
          <p className="mt-2 text-sm text-muted">{t("ladder.as_of", { date: formatDate(asOf, translator.locale) })}</p>
        </Section>
        <Section id="award" title={t("ladder.award.fields")}>
          <AwardFields errors={errors} today={asOf} />
          <p className="mt-4 max-w-prose text-sm text-muted">{t("ladder.award.effect")}</p>
          <div className="mt-3">
            <SubmitButton>{t("ladder.award.submit", { tier: label("tierAward", filter.tier) })}</SubmitButton>
          </div>
        </Section>
      </Form>
    </Page>
  )
}

function EligibleFilterBar({ filter, schools, subjects }: Pick<EligiblePage, "filter" | "schools" | "subjects">) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  return (
    <FilterBar
      clearTo={pageAddress({ ...filter, q: "", school: "", subject: "" }, {})}
      active={filter.q !== "" || filter.school !== "" || filter.subject !== ""}
      search={
        <Select
          id="tier"
          name="tier"
          label={t("ladder.award.class")}
          defaultValue={filter.tier}
          options={CLASSES.map((tier) => ({ value: tier, label: label("tierAward", tier) }))}
        />
      }
    >
      <TextField id="q" name="q" type="search" label={t("ladder.award.search")} defaultValue={filter.q} maxLength={60} autoComplete="off" />
      <Select
        id="school"
        name="school"
        label={t("ladder.filter.school")}
        defaultValue={filter.school}
        options={[all, ...schools.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <Select
        id="subject"
        name="subject"
        label={t("ladder.filter.subject")}
        defaultValue={filter.subject}
        options={[all, ...subjects.map((subject) => ({ value: subject, label: subject }))]}
      />
    </FilterBar>
  )
}

function pageAddress(filter: EligiblePage["filter"], more: Readonly<Record<string, string>>): string {
  const asked = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== "")
  return `/tiers/award?${new URLSearchParams(asked)}`
}
