import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { courseOf, newCourseForm } from "~/features/training/catalogue/catalogue.schema"
import { createCourse } from "~/features/training/catalogue/create-course.server"
import { listSubjects } from "~/features/training/catalogue/list-subjects.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { COURSE_FIELDS, CourseFields } from "./parts/course-fields"

export const loader = guarded({ can: "course.write" }, async ({ scope, locale, newFormToken }) => ({
  title: pageTitle(locale, "courses.new"),
  subjects: await listSubjects(scope),
  formToken: newFormToken(),
}))

/** Puts the course into the catalogue and leads to it. */
export const action = guarded({ can: "course.write", form: newCourseForm, idempotent: true }, async ({ actor, form, today, now }) => {
  const number = await createCourse({ actor, course: courseOf(form), today, now })
  return redirectTo(`/courses/${number}?done=created`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewCourse() {
  const { subjects, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  return (
    <Page
      title={t("courses.new")}
      kicker={
        <Link to="/courses" className="link">
          {t("courses.title")}
        </Link>
      }
    >
      <Form method="post" className="grid max-w-prose gap-4">
        <ErrorSummary errors={refusedErrors(answer, translator, COURSE_FIELDS).summary} />
        <input type="hidden" name="formToken" value={formToken} />
        <CourseFields course={null} subjects={subjects} answer={answer} />
        <div>
          <SubmitButton>{t("courses.new_submit")}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
