import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { coursesListSearch } from "~/features/training/catalogue/catalogue.schema"
import { listCourses } from "~/features/training/catalogue/list-courses.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { CourseFilterBar } from "./parts/course-filter-bar"
import { CourseTable } from "./parts/course-table"
import { coursesAddress, isNarrowed } from "./parts/courses-address"
import { ResourceLinks } from "./parts/resource-links"

/** The college's catalogue. */
export const loader = guarded({ can: "course.read", search: coursesListSearch }, async ({ scope, actor, search, locale }) => {
  const { after, before, done, ...filter } = search
  return { title: pageTitle(locale, "courses.title"), page: await listCourses({ scope, actor, filter, after, before }), done: done ?? null }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Courses() {
  const { page, done } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { filter, rows, total } = page
  const actions = (
    <>
      <a href={coursesAddress(filter).replace("/courses", "/courses/export")} className={buttonLook("secondary")}>
        {t("courses.export")}
      </a>
      {page.canWrite && (
        <Link to="/courses/new" className={buttonLook("primary")}>
          {t("courses.new")}
        </Link>
      )}
    </>
  )
  return (
    <Page title={t("courses.title")} lead={t("courses.lead")} actions={actions}>
      {done === "deleted" && <Notice>{t("courses.done.deleted")}</Notice>}
      {page.canWrite && (
        <div className="mb-4">
          <ResourceLinks chosen="courses" />
        </div>
      )}
      <CourseFilterBar filter={filter} subjects={page.subjects} />
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("courses.count", { count: formatNumber(total) })}
      </p>
      {rows.length > 0 ? (
        <CourseTable rows={rows} />
      ) : isNarrowed(filter) ? (
        <EmptyState
          title={t("courses.none_found")}
          next={t("courses.none_found_next")}
          action={
            <a href="/courses" className={buttonLook("secondary")}>
              {t("layout.clear_filters")}
            </a>
          }
        />
      ) : (
        <EmptyState title={t("courses.none")} next={t(page.canWrite ? "courses.none_next" : "courses.none_wait")} />
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && coursesAddress(filter, { before: page.previous })}
          next={page.next && coursesAddress(filter, { after: page.next })}
          status={t("courses.shown", { shown: rows.length })}
        />
      )}
    </Page>
  )
}
