import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { PrintButton } from "~/components/ui/print-button"
import { listLetters } from "~/features/rotation-season/list-letters.server"
import { lettersSearch, yearParams } from "~/features/rotation-season/season.schema"
import { useTranslate } from "~/platform/i18n/context"
import { translatorFor } from "~/platform/i18n/messages.server"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { LetterSheet } from "./parts/letter-sheet"
import { letterText } from "./parts/letter-text"

/** The letters of everybody assigned or away, one a sheet, a part at a time. */
export const loader = guarded(
  { can: "season.read", params: yearParams, search: lettersSearch },
  async ({ scope, params: { year }, search, locale }) => {
    const { letters, next } = await listLetters({ scope, schoolYear: year, after: search.after })
    return {
      title: pageTitle(locale, "season.letters.title", { year: String(year) }),
      year,
      next,
      texts: letters.map((letter) => letterText(letter, translatorFor("zh-CN"))),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Letters() {
  const { year, next, texts } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <>
      <div className="print:hidden">
        <Page
          title={t("season.letters.title", { year: String(year) })}
          kicker={
            <Link to={`/rotation/${year}`} className="link">
              {t("season.member.back", { year: String(year) })}
            </Link>
          }
        >
          {texts.length === 0 ? (
            <EmptyState title={t("season.letters.none")} next={t("season.letters.none_next")} />
          ) : (
            <div className="cluster mb-4">
              <PrintButton />
              <p>{t("season.letters.count", { count: texts.length })}</p>
            </div>
          )}
        </Page>
      </div>
      {texts.map((text, at) => (
        <LetterSheet key={text.number} text={text} lang="zh-CN" isLast={at === texts.length - 1} />
      ))}
      {next !== null && (
        <Pagination
          previous={null}
          next={`/rotation/${year}/letters?after=${next}`}
          status={t("season.letters.count", { count: texts.length })}
        />
      )}
    </>
  )
}
