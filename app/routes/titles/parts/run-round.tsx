import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { RoundPage } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

export interface RunRoundProps {
  page: Pick<RoundPage, "round" | "unranked" | "undecided" | "today">
  formToken: string
  answer: unknown
}

/** What HR can do with a round: the one next step, and the days that may still be moved. */
export function RunRound({ page, formToken, answer }: RunRoundProps) {
  const { t, locale, ...translator } = useTranslate()
  const { round, undecided, unranked, today } = page
  const errors = refusedErrors(answer, translator, ["applyByOn", "rankByOn", "engagedFromOn"])
  const dates = { applyBy: formatDate(round.applyByOn, locale), rankBy: formatDate(round.rankByOn, locale), count: undecided ?? 0 }
  const step = { open: "start-ranking", ranking: "start-deciding", decided: "close", closed: "close" } as const
  const intent = step[round.state]
  const isReady = {
    "start-ranking": today >= round.applyByOn,
    "start-deciding": today > round.rankByOn || unranked.length === 0,
    close: undecided === 0,
  }[intent]
  const theirs = { applyByOn: round.applyByOn, rankByOn: round.rankByOn }
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form method="post" className="grid max-w-prose gap-4">
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="version" value={round.version} />
        <p>{t(`titles.run_text.${intent}`, dates)}</p>
        {intent === "close" && isReady && (
          <div className="max-w-xs">
            <DateField
              id="engagedFromOn"
              name="engagedFromOn"
              label={t("titles.field.engagedFromOn")}
              hint={t("titles.hint.engagedFromOn")}
              defaultValue={errors.typed("engagedFromOn")}
              error={errors.of("engagedFromOn")}
              optional
            />
          </div>
        )}
        {isReady ? (
          <div>
            <SubmitButton name="intent" value={intent}>
              {t(`titles.run_do.${intent}`)}
            </SubmitButton>
          </div>
        ) : (
          <p className="font-medium">{t(`titles.run_not_yet.${intent}`)}</p>
        )}
      </Form>
      {round.state !== "decided" && (
        <div className="mt-4">
          <Fold summary={t("titles.change_days")} open={errors.typed("intent") === "change-days"}>
            <Form method="post" className="grid max-w-prose gap-4 pt-2 sm:grid-cols-2">
              <input type="hidden" name="formToken" value={formToken} />
              <div className="sm:col-span-2">
                <Conflict
                  answer={errors.typed("intent") === "change-days" ? answer : null}
                  version={round.version}
                  rows={(["applyByOn", "rankByOn"] as const).map((field) => ({
                    label: t(`titles.field.${field}`),
                    mine: errors.typed(field),
                    theirs: theirs[field],
                  }))}
                />
              </div>
              {(["applyByOn", "rankByOn"] as const).map((field) => (
                <DateField
                  key={field}
                  id={field}
                  name={field}
                  label={t(`titles.field.${field}`)}
                  defaultValue={errors.typed(field) ?? theirs[field]}
                  error={errors.of(field)}
                />
              ))}
              <div className="sm:col-span-2">
                <SubmitButton look="secondary" name="intent" value="change-days">
                  {t("titles.change_days_save")}
                </SubmitButton>
              </div>
            </Form>
          </Fold>
        </div>
      )}
    </>
  )
}
