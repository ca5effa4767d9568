import type { OwnApplication } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { ApplicationState } from "./round-state"

/** Her own application in a round: what for, how far, and the result once it is published. */
export function OwnApplicationLine({ application }: { application: OwnApplication }) {
  const { t, label, locale } = useTranslate()
  const { title, state, grantedOn, decisionNote, filedAt, keptNumber } = application
  return (
    <div className="mt-3 border-l-4 border-accent pl-3">
      <p className="cluster">
        <strong>{t("titles.own_for", { title: label("title", title) })}</strong>
        <ApplicationState state={state} />
      </p>
      <p className="mt-1">
        {state === "granted" && grantedOn !== null
          ? t("titles.own_granted", { on: formatDate(grantedOn, locale) })
          : t(`titles.own_state.${state}`)}
      </p>
      {decisionNote !== null && <p className="mt-1">{t("titles.note_said", { note: decisionNote })}</p>}
      <p className="mt-1 text-sm text-muted">{t("titles.own_filed", { at: formatInstant(filedAt, locale), number: keptNumber })}</p>
    </div>
  )
}
