import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Tag } from "~/components/ui/tag"
import type { ShownActivity } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import type { RefusedAnswer } from "~/platform/route.server"
import { isRefusedOf } from "./change-form"

interface ActivityListProps {
  activities: readonly ShownActivity[]
  /** null where the reader may change nothing */
  formToken: string | null
  /** what the last sending of one of the page's forms got */
  answer: unknown
}

/** What the studio did and plans, the latest first; what was taken back stays, and says so. */
export function ActivityList({ activities, formToken, answer }: ActivityListProps) {
  const { t } = useTranslate()
  const refused = isRefusedOf(answer, "cancel-activity") ? answer : null
  const answerTo = ({ id }: ShownActivity) => (refused?.values.activityId === String(id) ? refused : null)
  if (activities.length === 0) return <p className="text-muted">{t("studios.activities_none")}</p>
  return (
    <ol className="grid gap-3">
      {activities.map((activity) => (
        <li key={activity.id} className="keep grid gap-2 border-b border-line pb-3 sm:grid-cols-[1fr_auto] sm:items-start">
          <Activity activity={activity} />
          {formToken !== null && (!activity.isCancelled || answerTo(activity) !== null) && (
            <Cancel activity={activity} formToken={formToken} answer={answerTo(activity)} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Activity({ activity: { heldOn, title, place, people, note, isCancelled } }: { activity: ShownActivity }) {
  const { t, locale } = useTranslate()
  const where = [place ?? "", people === null ? "" : t("ladder.people", { count: formatNumber(people) })].filter((part) => part !== "")
  return (
    <div>
      <p className="font-medium">
        <time dateTime={heldOn}>{formatDate(heldOn, locale)}</time> · <span className={isCancelled ? "line-through" : ""}>{title}</span>
        {isCancelled && (
          <span className="ml-2">
            <Tag tone="quiet" icon="cross" size="sm">
              {t("studios.activity_cancelled")}
            </Tag>
          </span>
        )}
      </p>
      {where.length > 0 && <p className="text-sm text-muted">{where.join(" · ")}</p>}
      {note !== null && <p className="max-w-prose">{note}</p>}
    </div>
  )
}

interface CancelProps {
  activity: ShownActivity
  formToken: string
  /** a refusal of this activity's own button; null = there is none */
  answer: RefusedAnswer | null
}

/** One button; where somebody else has cancelled the activity in the meantime, both versions in its place. */
function Cancel({ activity: { id, version, title, isCancelled }, formToken, answer }: CancelProps) {
  const translator = useTranslate()
  const { t } = translator
  const cancelled = t("studios.activity_cancelled")
  const rows = [{ label: title, mine: cancelled, theirs: isCancelled ? cancelled : null }]
  return (
    <Form method="post" aria-label={t("studios.change.cancel_of", { title })} className={answer === null ? "" : "sm:col-span-2"}>
      {!isConflict(answer) && <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="cancel-activity" />
      <input type="hidden" name="activityId" value={id} />
      <Conflict answer={answer} version={version} rows={rows} />
      {!isCancelled && <SubmitButton look="secondary">{t("studios.change.cancel-activity_submit")}</SubmitButton>}
    </Form>
  )
}
