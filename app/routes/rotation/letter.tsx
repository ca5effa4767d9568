import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { PrintButton } from "~/components/ui/print-button"
import { memberParams } from "~/features/rotation-season/season.schema"
import { showLetter } from "~/features/rotation-season/show-letter.server"
import { useTranslate } from "~/platform/i18n/context"
import { translatorFor } from "~/platform/i18n/messages.server"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { LetterSheet } from "./parts/letter-sheet"
import { letterText } from "./parts/letter-text"

/** The letter of somebody with a host school, for paper. */
export const loader = guarded({ can: "season.read", params: memberParams }, async ({ scope, params: { year, memberId }, locale }) => {
  const letter = await showLetter({ scope, schoolYear: year, memberId })
  return {
    title: pageTitle(locale, "season.letter.page", { name: letter.name }),
    name: letter.name,
    leaveTo: `/rotation/${year}/members/${memberId}`,
    text: letterText(letter, translatorFor("zh-CN")),
    translation: locale === "en" ? letterText(letter, translatorFor("en")) : null,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function LetterPage() {
  const { name, leaveTo, text, translation } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <>
      <div className="cluster mb-4 print:hidden">
        <PrintButton />
        <Link to={leaveTo} className="link">
          {t("season.letter.leave")}
        </Link>
      </div>
      <h1 className="visually-hidden">{t("season.letter.page", { name })}</h1>
      <LetterSheet text={text} lang="zh-CN" />
      {translation && (
        <div className="mx-auto max-w-[44rem] print:hidden">
          <Fold summary={t("season.letter.in_english")}>
            <LetterSheet text={translation} lang="en" />
          </Fold>
        </div>
      )}
    </>
  )
}
