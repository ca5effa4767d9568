import { Link } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { buttonLook } from "../ui/button-look"
import { Icon } from "../ui/icon"

export interface PaginationProps {
  /** addresses of the neighbouring pages; null where there is none */
  previous: string | null
  next: string | null
  /** where in the whole this page is, in words */
  status: string
}

/** Back and on. Says where one is, and is not there when one page holds all. */
export function Pagination({ previous, next, status }: PaginationProps) {
  const { t } = useTranslate()
  return (
    <nav aria-label={t("layout.pages")} className="mt-4 flex flex-wrap items-center justify-between print:hidden">
      <p className="mr-4 py-2 text-sm text-muted">{status}</p>
      <div className="cluster">
        {previous !== null && (
          <Link to={previous} rel="prev" className={buttonLook("secondary")}>
            <Icon name="left" className="mr-1 h-4 w-4" />
            {t("layout.previous_page")}
          </Link>
        )}
        {next !== null && (
          <Link to={next} rel="next" className={buttonLook("secondary")}>
            {t("layout.next_page")}
            <Icon name="chevron" className="ml-1 h-4 w-4" />
          </Link>
        )}
      </div>
    </nav>
  )
}
