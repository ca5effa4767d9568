import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { closingForm, closingParams } from "~/features/training/closing/closing.schema"
import { showClosing } from "~/features/training/closing/show-closing.server"
import { submitClosing } from "~/features/training/closing/submit-closing.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { HoursWarning } from "../planner/parts/hours-warning"
import { ClosedTable } from "./parts/closed-table"
import { ClosingForm } from "./parts/closing-form"
import { useCostItems } from "./parts/cost-items"
import { ReverseForm } from "./parts/reverse-form"

/** What closing the run would credit, or what it has credited. */
export const loader = guarded(
  { can: "run.close", params: closingParams },
  async ({ scope, params: { number }, today, now, locale, newFormToken }) => ({
    title: pageTitle(locale, "closing.title"),
    page: await showClosing({ scope, number, today, now }),
    formToken: newFormToken(),
  }),
)

/** Closed, or its closing taken back. */
export const action = guarded(
  { can: "run.close", params: closingParams, form: closingForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => submitClosing({ actor, number, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Closing() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t, locale, say } = translator
  const { run, obstacles, preview, closings } = page
  const standing = closings.find(({ reversedAt }) => reversedAt === null)
  const cost = useCostItems(page.cost)
  const by = (name: string | null) => name ?? t("closing.system")
  const forms = { page, formToken, answer }
  return (
    <Page
      title={t("closing.title")}
      kicker={<Link to={`/runs/${run.number}`} className="link">{`${run.number} ${run.title}`}</Link>}
      lead={t("closing.lead")}
      actions={
        <Link to={`/runs/${run.number}/attendance`} className="link inline-flex min-h-target items-center">
          {t("closing.to_attendance")}
        </Link>
      }
    >
      {answer && "done" in answer && <Notice>{t(`closing.done.${answer.done}`, { passed: answer.passed })}</Notice>}
      {!isConflict(answer) && <ErrorSummary errors={refusedErrors(answer, translator, ["reason"]).summary} />}
      {obstacles.length > 0 && (
        <div className="mb-6 rounded border-l-4 border-warn bg-warn-soft p-4">
          <h2 className="mb-1 text-lg">{t("closing.obstacles")}</h2>
          <ul className="grid gap-1">
            {obstacles.map(({ code, params }) => (
              <li key={code}>{say({ key: `refusal.${code}`, values: params })}</li>
            ))}
          </ul>
        </div>
      )}
      {preview !== null && <HoursWarning hours={page.hours} />}
      {preview !== null && preview.lines.length > 0 && (
        <Section id="preview" title={t("closing.people")}>
          <ClosingForm key={preview.seen} {...forms} preview={preview} />
        </Section>
      )}
      {standing !== undefined && (
        <Section id="closed" title={t("closing.standing")}>
          <p className="mb-4">{t("closing.closed", { at: formatInstant(standing.closedAt, locale), by: by(standing.closedBy) })}</p>
          <ClosedTable people={standing.people} courseHours={page.courseHours} />
          <ReverseForm {...forms} />
        </Section>
      )}
      <Section id="cost" title={t("closing.cost")}>
        <SummaryList items={cost} />
      </Section>
      {closings.flatMap(({ closedAt, reversedAt, reversedBy, reverseReason, people }) =>
        reversedAt === null
          ? []
          : [
              <Fold key={reversedAt} summary={t("closing.earlier", { at: formatInstant(closedAt, locale) })}>
                <p className="mb-3">
                  {t("closing.reversed", { at: formatInstant(reversedAt, locale), by: by(reversedBy), reason: reverseReason ?? "" })}
                </p>
                <ClosedTable people={people} courseHours={page.courseHours} />
              </Fold>,
            ],
      )}
    </Page>
  )
}
