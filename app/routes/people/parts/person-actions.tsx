import { Link } from "@remix-run/react"
import { buttonLook } from "~/components/ui/button-look"
import type { PersonPage } from "~/features/people/person-page"
import { useTranslate } from "~/platform/i18n/context"

/** What the reader may do with a person beyond reading her page. */
export function PersonActions({
  teacherNo,
  hasPath,
  mayPost,
  mayCheck,
}: Pick<PersonPage, "hasPath" | "mayPost" | "mayCheck"> & { teacherNo: string }) {
  const { t } = useTranslate()
  const look = buttonLook("secondary")
  return (
    <>
      {hasPath && (
        <Link to="path" relative="path" className={look}>
          {t("career.all_rules")}
        </Link>
      )}
      {mayPost && (
        <Link to="postings" relative="path" className={look}>
          {t("postings.link")}
        </Link>
      )}
      {mayCheck && (
        <Link to={`/checks?${new URLSearchParams({ teacher: teacherNo })}#freeze`} className={look}>
          {t("checks.link")}
        </Link>
      )}
    </>
  )
}
