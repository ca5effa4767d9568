import { Link } from "@remix-run/react"
import { Icon } from "~/components/ui/icon"
import { Tag } from "~/components/ui/tag"
import type { DeskWork } from "~/features/desk/desk-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** What waits in the workflows: how many, whose turn it is, and the way to it. */
export function WorkList({ work }: { work: readonly DeskWork[] }) {
  const { t } = useTranslate()
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {work.map(({ kind, of, count, overdue, isMine, to }) => (
        <li key={`${kind} ${of}`} className="keep flex flex-wrap items-center gap-x-4 px-4 md:px-5">
          <Link to={to} prefetch="intent" className="link inline-flex min-h-target flex-1 items-center py-2">
            {t(`desk.work.${kind}`, { count: formatNumber(count), year: String(of) })}
          </Link>
          {overdue > 0 && (
            <span className="inline-flex items-center text-sm text-warn">
              <Icon name="alert" className="mr-1 h-4 w-4" />
              {t("desk.work.overdue", { count: formatNumber(overdue) })}
            </span>
          )}
          <Tag tone={isMine ? "accent" : "quiet"} icon={isMine ? "alert" : "clock"}>
            {isMine ? t("desk.work.mine") : t(`desk.work.whose.${kind}`)}
          </Tag>
        </li>
      ))}
    </ul>
  )
}
