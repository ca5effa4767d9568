import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { changeOwnClaim } from "~/features/training/claims/change-own-claim.server"
import { claimParams, claimSearch, ownClaimForm } from "~/features/training/claims/claims.schema"
import { showClaim } from "~/features/training/claims/show-claim.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ClaimView } from "./parts/claim-view"
import { OwnMoves } from "./parts/own-moves"

/** One claim with its evidence and all that happened to it, for the claimant, her school and the college. */
export const loader = guarded(
  { can: "claim.read", params: claimParams, search: claimSearch },
  async ({ scope, actor, params: { number }, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "claims.one", { number }),
    page: await showClaim({ scope, actor, number, today }),
    done: search.done,
    formToken: newFormToken(),
  }),
)

/** The claimant takes it back, or appeals. */
export const action = guarded(
  { can: "claim.own", params: claimParams, form: ownClaimForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => {
    await changeOwnClaim({ actor, number, form, today, now })
    return { done: form.intent }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Claim() {
  const { page, done, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { claim, moves, reader } = page
  const isTeacher = reader === "teacher"
  const lastMove = claim.turn === "school" || claim.turn === null
  return (
    <Page
      title={claim.projectName}
      kicker={
        <Link to={isTeacher ? "/claims" : "/claims/queue"} className="link">
          {t(isTeacher ? "claims.back_mine" : "claims.back_queue")}
        </Link>
      }
      actions={
        <>
          {isTeacher && moves.includes("amend") && (
            <Link to={`/claims/${claim.number}/amend`} className={buttonLook("primary")}>
              {t("claims.do.amend")}
            </Link>
          )}
          {isTeacher && claim.state === "recognised" && (
            <Link to="/me" className={buttonLook("secondary")}>
              {t("claims.to_hours")}
            </Link>
          )}
          {!isTeacher && moves.length > 0 && (
            <Link to={`/claims/${claim.number}/review`} className={buttonLook("primary")}>
              {t("claims.do.review")}
            </Link>
          )}
        </>
      }
    >
      {answer && "done" in answer && <Notice>{t(`claims.done.${answer.done}`)}</Notice>}
      {answer === undefined && done !== null && lastMove && <Notice>{t(`claims.done.${done}`, { number: claim.number })}</Notice>}
      <ClaimView page={page}>{isTeacher && <OwnMoves page={page} formToken={formToken} answer={answer} />}</ClaimView>
    </Page>
  )
}
