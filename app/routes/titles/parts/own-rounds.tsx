import { Link } from "@remix-run/react"
import { Card } from "~/components/layout/page"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { OwnRound } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { OwnApplicationLine } from "./own-application"
import { RoundState } from "./round-state"
import { standingInWords } from "./standing-words"

/** A teacher's rounds on her phone: may she apply, why or why not, and what became of it. */
export function OwnRounds({ rounds, today }: { rounds: readonly OwnRound[]; today: string }) {
  const translator = useTranslate()
  const { t } = translator
  if (rounds.length === 0)
    return (
      <EmptyState
        title={t("titles.own_none")}
        next={t("titles.own_none_next")}
        action={
          <Link to="/path" className={buttonLook("secondary")}>
            {t("titles.own_path")}
          </Link>
        }
      />
    )
  return (
    <ul className="grid gap-4">
      {rounds.map(({ round, standing, outcome, application, isReceiving }) => {
        const filed = application !== null && application.state !== "withdrawn"
        const mayApply = isReceiving && !filed && (standing.kind === "may_apply" || standing.kind === "may_apply_marked")
        return (
          <li key={round.id}>
            <Card>
              <h2 className="text-xl">{round.name}</h2>
              <div className="mt-2">
                <RoundState round={round} today={today} />
              </div>
              {application !== null && <OwnApplicationLine application={application} />}
              {!filed && round.state !== "closed" && (
                <div className="mt-3">
                  <OutcomeBadge outcome={outcome} />
                  <p className="mt-2 max-w-reading">{standingInWords(standing, translator)}</p>
                </div>
              )}
              <div className="mt-4">
                <Link to={`/titles/${round.id}/apply`} className={buttonLook(mayApply ? "primary" : "secondary")}>
                  {mayApply ? t("titles.own_apply") : filed ? t("titles.own_see") : t("titles.own_why")}
                </Link>
              </div>
            </Card>
          </li>
        )
      })}
    </ul>
  )
}
