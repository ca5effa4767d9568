import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { Icon } from "~/components/ui/icon"
import { changeSeason } from "~/features/rotation-season/change-season.server"
import { listArrivals } from "~/features/rotation-season/list-arrivals.server"
import { boardSearch, seasonForm, yearParams } from "~/features/rotation-season/season.schema"
import { showSeason } from "~/features/rotation-season/show-season.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { Arrivals } from "./parts/arrivals"
import { boardAddress, boardQuery } from "./parts/board-address"
import { BoardFilterBar, StateChoices } from "./parts/board-filter"
import { BoardTables } from "./parts/board-table"
import { ChangeDatesForm } from "./parts/change-dates-form"
import { HoldBackLeftForm } from "./parts/hold-back-left-form"
import { RatioCards } from "./parts/ratio-cards"
import { refusedIntent, refusedStep } from "./parts/refused-step"
import { SeasonAnswer } from "./parts/season-answer"
import { SeasonHead } from "./parts/season-head"
import { SeasonSteps } from "./parts/season-steps"

/** The board of a season, as far as the reader's scope reaches. */
export const loader = guarded(
  { can: "season.read", params: yearParams, search: boardSearch },
  async ({ scope, actor, params: { year }, search, today, locale, newFormToken }) => {
    const { after, before, arrivals: from, ...filter } = search
    const page = await showSeason({ scope, actor, schoolYear: year, filter, after, before, today })
    const arrivals = await listArrivals({ scope, schoolYear: year, after: from })
    return { title: pageTitle(locale, "season.title", { year: String(year) }), page, arrivals, formToken: newFormToken() }
  },
)

/** One of the steps of a whole season, by the `intent` of `seasonForm`. */
export const action = guarded(
  { can: "season.run", params: yearParams, form: seasonForm, idempotent: true },
  ({ actor, params, form, today, now }) => changeSeason({ actor, schoolYear: params.year, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Season() {
  const { page, arrivals, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  const { season, filter, rows, counts, mayRun } = page
  const year = season.schoolYear
  const intent = refusedIntent(answer)
  const left = counts.listed + counts.nominated
  const toPrint = counts.assigned + counts.away
  const coming = arrivals !== null && (
    <Section title={t("season.arrivals.title")} id="arrivals">
      <Arrivals year={year} arrivals={arrivals} />
    </Section>
  )
  /** who comes is a short list, and stands before the long one of who goes */
  const isExpected = arrivals !== null && arrivals.rows.length > 0
  return (
    <Page
      title={t("season.title", { year: String(year) })}
      kicker={
        <Link to="/rotation" className="link">
          {page.schoolName === null ? t("season.list.title") : t("season.list.title_school", { school: page.schoolName })}
        </Link>
      }
      actionsOnDesk
      actions={
        <>
          {toPrint > 0 && (
            <Link to={`/rotation/${year}/letters`} className={buttonLook("secondary")}>
              <Icon name="print" className="mr-1 h-5 w-5" />
              {t("season.do.letters", { count: formatNumber(toPrint) })}
            </Link>
          )}
          {mayRun && (
            <a href={`/rotation/${year}/export${boardQuery(filter)}`} download className={buttonLook("secondary")}>
              <Icon name="download" className="mr-1 h-5 w-5" />
              {t("season.do.export")}
            </a>
          )}
        </>
      }
    >
      {intent !== null && <ErrorSummary errors={refusedStep(answer, translator, intent).summary} />}
      <SeasonAnswer answer={answer} />
      <SeasonHead season={season} people={Object.values(counts).reduce((sum, people) => sum + people, 0)} />
      <SeasonSteps board={page} formToken={formToken} />
      {page.ratios && (
        <Section title={t("season.ratios.title")} id="ratios">
          <RatioCards ratios={page.ratios} drawnOn={season.drawnOn} />
        </Section>
      )}
      {isExpected && coming}
      <Section title={t("season.board.title")} id="board">
        <BoardFilterBar season={season} filter={filter} schools={page.schools} subjects={page.subjects} />
        <div className="my-4">
          <StateChoices season={season} filter={filter} byState={page.byState} />
        </div>
        <p role="status" className="mb-3 font-medium">
          {t("people.count", { count: formatNumber(page.total) })}
        </p>
        {rows.length === 0 ? <Nobody /> : <BoardTables year={year} rows={rows} byState={page.byState} />}
        {(page.next !== null || page.previous !== null) && (
          <Pagination
            previous={page.previous && boardAddress(year, filter, { before: page.previous })}
            next={page.next && boardAddress(year, filter, { after: page.next })}
            status={t("people.shown", { shown: rows.length })}
          />
        )}
      </Section>
      {!isExpected && coming}
      {mayRun && season.state !== "closed" && (
        <div className="mt-8 print:hidden">
          {left > 0 && season.state !== "nominating" && (
            <Fold summary={t("season.left.title")} open={intent === "hold-back-left"}>
              <HoldBackLeftForm
                formToken={formToken}
                version={season.version}
                count={left}
                text={t("season.left.text_office")}
                refused={refusedStep(answer, translator, "hold-back-left")}
              />
            </Fold>
          )}
          <Fold summary={t("season.dates.title")} open={intent === "dates"}>
            <ChangeDatesForm season={season} formToken={formToken} answer={answer} />
          </Fold>
        </div>
      )}
    </Page>
  )
}

/** Nobody to show: because nobody fits, or because nobody was due. */
function Nobody() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const isNarrowed = Object.values(page.filter).some((value) => value !== "")
  if (!isNarrowed) return <EmptyState title={t("season.board.nobody")} next={t("season.board.nobody_next")} />
  return (
    <EmptyState
      title={t("season.board.empty")}
      next={t("season.board.empty_next")}
      action={
        <a href={`/rotation/${page.season.schoolYear}`} className={buttonLook("secondary")}>
          {t("layout.clear_filters")}
        </a>
      }
    />
  )
}
