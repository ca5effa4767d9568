import type { OwnRun } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** What a run's hours would do for the reader, and that she can be there. */
export function NeedLines({ run }: { run: OwnRun }) {
  const { t, say, locale } = useTranslate()
  const { need, against, place } = run
  const lines =
    need === null
      ? [t("catalogue.need.no_rule")]
      : [
          ...(need.fills > 0 ? [say({ key: "catalogue.need.fills", values: { fills: need.fills, lacks: need.lacks } })] : []),
          ...(need.fillsConcentrated > 0
            ? [say({ key: "catalogue.need.concentrated", values: { fills: need.fillsConcentrated, lacks: need.lacksConcentrated } })]
            : []),
          need.counts === 0
            ? t("catalogue.need.counts_none")
            : need.fills + need.fillsConcentrated > 0
              ? say({ key: "catalogue.need.counts", values: { counts: need.counts, byOn: formatDate(need.byOn, locale) } })
              : say({ key: "catalogue.need.none", values: { counts: need.counts } }),
        ]
  const isFree = against.length === 0 && place === null
  return (
    <ul className="grid gap-1 text-sm">
      {[...lines, ...(isFree ? [t("catalogue.no_clash")] : [])].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
