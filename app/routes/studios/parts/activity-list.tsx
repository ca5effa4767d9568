import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Tag } from "~/components/ui/tag"
import type { ShownActivity } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"

interface ActivityListProps {
  activities: readonly ShownActivity[]
  /** null where the reader may change nothing */
  formToken: string | null
}

/** What the studio did and plans, the latest first; what was taken back stays, and says so. */
export function ActivityList({ activities, formToken }: ActivityListProps) {
  const { t } = useTranslate()
  if (activities.length === 0) return <p className="text-muted">{t("studios.activities_none")}</p>
  return (
    <ol className="grid gap-3">
      {activities.map((activity) => (
        <li key={activity.id} className="keep grid gap-2 border-b border-line pb-3 sm:grid-cols-[1fr_auto] sm:items-start">
          <Activity activity={activity} />
          {formToken !== null && !activity.isCancelled && <Cancel activity={activity} formToken={formToken} />}
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

function Cancel({ activity: { id, version, title }, formToken }: { activity: ShownActivity; formToken: string }) {
  const { t } = useTranslate()
  return (
    <Form method="post" aria-label={t("studios.change.cancel_of", { title })}>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="cancel-activity" />
      <input type="hidden" name="activityId" value={id} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton look="secondary">{t("studios.change.cancel-activity_submit")}</SubmitButton>
    </Form>
  )
}
