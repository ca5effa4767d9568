import { Link } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { Icon } from "../ui/icon"

/** A column's header that sorts by it: a link, so it works without a script and stands in the address. */
export function SortLink({ label, to, sorted }: { label: string; to: string; sorted: "ascending" | "descending" | null }) {
  const { t } = useTranslate()
  return (
    <Link
      to={to}
      preventScrollReset
      className={`inline-flex min-h-[1.5rem] items-center rounded no-underline hover:text-accent ${sorted ? "text-ink" : ""}`}
    >
      <span className="visually-hidden">{t("layout.sort_by", { column: "" })}</span>
      {label}
      {sorted !== null && (
        <>
          <Icon name={sorted === "ascending" ? "up" : "down"} className="ml-1 h-4 w-4" />
          <span className="visually-hidden">{t(`layout.sorted_${sorted}`)}</span>
        </>
      )}
    </Link>
  )
}
