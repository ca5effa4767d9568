import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import type { PeopleFilter } from "~/features/people/people-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { peopleQuery } from "./people-address"

/** The list as asked, taken away as a file: all its pages. */
export function ExportLinks({ filter, count }: { filter: PeopleFilter; count: number }) {
  const { t } = useTranslate()
  return (
    <>
      <span className="text-sm text-muted">{t("people.export", { count: formatNumber(count) })}</span>
      {(["xlsx", "csv"] as const).map((format) => (
        <a key={format} href={`/people/export${peopleQuery(filter, { format })}`} download className={buttonLook("secondary")}>
          <Icon name="download" className="mr-1 h-5 w-5" />
          {t(`people.export_${format}`)}
        </a>
      ))}
    </>
  )
}
