import { Link } from "@remix-run/react"
import { buttonLook } from "~/components/ui/button-look"
import { ChangedFacts } from "~/components/verdict/changed-facts"
import type { CasePage } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"

/** What was recorded since the objection was raised, and where more is put right. */
export function CaseFacts({ page }: { page: CasePage }) {
  const { t } = useTranslate()
  const { facts, mendAt, cannotAnswer, summary } = page
  const places = { postings: `/people/${encodeURIComponent(summary.teacherNo)}/postings`, imports: "/imports" }
  return (
    <>
      {facts.length === 0 ? <p className="text-muted">{t("objections.case.facts_none")}</p> : <ChangedFacts facts={facts} />}
      {cannotAnswer === null && (
        <div className="mt-4">
          {mendAt === "nowhere" ? (
            <p className="max-w-prose">{t("objections.case.mend.nowhere")}</p>
          ) : (
            <Link to={places[mendAt]} className={buttonLook("secondary")}>
              {t(`objections.case.mend.${mendAt}`)}
            </Link>
          )}
        </div>
      )}
    </>
  )
}
