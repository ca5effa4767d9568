import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { SummaryList } from "~/components/ui/summary-list"
import type { ObjectionSummary } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { contestedInWords, ownerInWords } from "./objection-words"
import { ObjectionStateTag } from "./state-tag"

/** One case as the teacher who raised it reads it; open, it can be withdrawn. */
export function OwnCase({ summary, formToken }: { summary: ObjectionSummary; formToken: string }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const { number, version, state, answer, answeredAt } = summary
  return (
    <li id={number} className="keep rounded-lg border border-line bg-surface p-4 md:p-6">
      <div className="cluster mb-3">
        <h2 className="text-lg">{contestedInWords(summary, translator)}</h2>
        <ObjectionStateTag summary={summary} />
      </div>
      <SummaryList
        items={[
          { term: t("objections.field.number"), value: number },
          { term: t("objections.field.raised"), value: formatInstant(summary.raisedAt, locale) },
          { term: t("objections.field.owner"), value: ownerInWords(summary, translator) },
          ...(state === "open" ? [{ term: t("objections.field.due"), value: formatDate(summary.dueOn, locale) }] : []),
          ...(answeredAt === null
            ? []
            : [
                {
                  term: t("objections.field.answered"),
                  value: t("objections.field.answered_by", { at: formatInstant(answeredAt, locale), by: summary.answeredBy ?? "–" }),
                },
              ]),
          { term: t("objections.field.kept", { number: summary.keptNumber }), value: t(`verdict.outcome.${summary.outcomeBefore}`) },
          ...(summary.outcomeAfter === null
            ? []
            : [
                {
                  term: t("objections.field.kept_after", { number: summary.keptAfterNumber ?? "" }),
                  value: t(`verdict.outcome.${summary.outcomeAfter}`),
                },
              ]),
        ]}
      />
      <h3 className="mt-4 text-sm text-muted">{t("objections.field.grounds")}</h3>
      <p className="max-w-prose whitespace-pre-line break-words">{summary.grounds}</p>
      {answer !== null && (
        <>
          <h3 className="mt-4 text-sm text-muted">{t("objections.field.answer")}</h3>
          <p className="max-w-prose whitespace-pre-line break-words">{answer}</p>
        </>
      )}
      {state === "open" && (
        <Form method="post" className="mt-4 grid gap-2 border-t border-line pt-3 print:hidden">
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="version" value={version} />
          <p className="text-sm text-muted">{t("objections.mine.withdraw_text")}</p>
          <div>
            <SubmitButton look="secondary" name="number" value={number}>
              {t("objections.mine.withdraw")}
            </SubmitButton>
          </div>
        </Form>
      )}
    </li>
  )
}
