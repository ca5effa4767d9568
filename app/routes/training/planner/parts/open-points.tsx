import { Link } from "@remix-run/react"
import { Tag } from "~/components/ui/tag"
import type { RunPage } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** Everything that stands between a run and its announcement, each leading to where it is settled. */
export function OpenPoints({ page: { run, open } }: { page: RunPage }) {
  const { t, say, locale } = useTranslate()
  const pointWords = (code: string, params: (typeof open)[number]["params"]) => {
    const point = say({ key: `refusal.${code}`, values: params })
    return typeof params.session === "string" ? t("runs.open_of", { on: formatDate(params.session, locale), point }) : point
  }
  if (open.length === 0) return <p>{t(run.state === "draft" ? "runs.open_none" : "runs.open_none_announced")}</p>
  return (
    <ul className="border-t border-line">
      {open.map(({ code, params, sessionId, isSoft }) => (
        <li key={`${code} ${sessionId} ${JSON.stringify(params)}`} className="flex flex-wrap items-baseline border-b border-line py-2">
          <span className="mr-2">
            <Tag size="sm" tone={isSoft ? "warn" : "bad"} icon={isSoft ? "alert" : "cross"}>
              {t(isSoft ? "runs.open_soft" : "runs.open_hard")}
            </Tag>
          </span>
          <span className="mr-2 flex-1 basis-64">{pointWords(code, params)}</span>
          {sessionId !== null && (
            <Link to={`/runs/${run.number}/sessions/${sessionId}`} className="link inline-flex min-h-target items-center">
              {t("runs.open_settle")}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
