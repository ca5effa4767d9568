import { Form, Link } from "@remix-run/react"
import type { ReactNode } from "react"
import { SubmitButton } from "~/components/form/submit-button"
import { Card } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { type SeasonBoard, UNRESOLVED } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"

type Shown = Pick<SeasonBoard, "season" | "counts" | "mayRun" | "mayNominate" | "today">

/** What comes next for the whole season, in words, with the buttons of whoever it is for. */
export function SeasonSteps({ board, formToken }: { board: Shown; formToken: string }) {
  const { season, counts, mayRun, mayNominate } = board
  const { t } = useTranslate()
  const hidden = (
    <>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="version" value={season.version} />
    </>
  )
  const left = UNRESOLVED.reduce((sum, state) => sum + counts[state], 0)
  return (
    <Card>
      <h2 className="text-lg">{t("season.step.title")}</h2>
      <p className="mt-1 max-w-prose">
        <StepInWords board={board} left={left} />
      </p>
      <div className="cluster mt-3">
        {mayNominate && season.state === "nominating" && (
          <Link to={`/rotation/${season.schoolYear}/nominations`} className={buttonLook("primary")}>
            {t("season.do.nominations")}
          </Link>
        )}
        {mayRun && <OfficeSteps board={board} left={left} hidden={hidden} />}
      </div>
    </Card>
  )
}

function OfficeSteps({ board, left, hidden }: { board: Shown; left: number; hidden: ReactNode }) {
  const { season, counts } = board
  const { t } = useTranslate()
  const isUnderWay = season.state === "assigning" || season.state === "running"
  return (
    <>
      {season.state === "nominating" && (
        <Form method="post">
          {hidden}
          <SubmitButton name="intent" value="assigning">
            {t("season.do.assigning")}
          </SubmitButton>
        </Form>
      )}
      {isUnderWay && counts.assigned > 0 && (
        <Form method="post">
          {hidden}
          <SubmitButton name="intent" value="start">
            {t("season.do.start_all", { count: formatNumber(counts.assigned) })}
          </SubmitButton>
          <p className="mt-1 text-sm text-muted">{t("season.do.start_all_text")}</p>
        </Form>
      )}
      {isUnderWay && left === 0 && (
        <Form method="post">
          {hidden}
          <SubmitButton name="intent" value="close">
            {t("season.do.close")}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}

function StepInWords({ board, left }: { board: Shown; left: number }) {
  const { season, counts, mayRun, mayNominate, today } = board
  const { t, locale } = useTranslate()
  const date = formatDate(season.nominateByOn, locale)
  const { listed, nominated, assigned, away } = counts
  if (season.state === "closed") return t("season.step.closed")
  if (mayNominate) {
    if (season.state !== "nominating") return t("season.step.others")
    if (listed === 0) return t("season.step.nominating_school_done")
    return t(season.nominateByOn < today ? "season.step.nominating_school_past" : "season.step.nominating_school", { listed, date })
  }
  if (!mayRun) return t("season.step.reader")
  if (season.state === "nominating") {
    const said = t("season.step.nominating_office", { listed, nominated, held: counts.held_back, date })
    return season.nominateByOn < today ? `${said}${t("season.step.nominating_past")}` : said
  }
  if (left === 0) return t("season.step.running_done")
  if (season.state === "assigning") return t("season.step.assigning", { nominated, assigned, listed })
  return t("season.step.running", { away, assigned, nominated, listed })
}
