import type { NeedShown } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"

/** Somebody's need in a cell of a table. */
export function NeedShort({ need }: { need: NeedShown | null }) {
  const { t, say } = useTranslate()
  if (need === null || need.fills + need.fillsConcentrated === 0) return <span className="text-muted">{t("nominations.need_none")}</span>
  return (
    <>
      <span className="block">{say({ key: "nominations.need", values: { fills: need.fills, lacks: need.lacks } })}</span>
      {need.fillsConcentrated > 0 && (
        <span className="block text-muted">{say({ key: "nominations.need_concentrated", values: { fills: need.fillsConcentrated } })}</span>
      )}
    </>
  )
}
