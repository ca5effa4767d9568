import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { CoursePage } from "~/features/training/catalogue/course-page"
import { useTranslate } from "~/platform/i18n/context"
import { COURSE_FIELDS, CourseFields } from "./course-fields"
import { isOfIntent } from "./typed-list"

interface Props {
  page: CoursePage
  formToken: string
  answer: unknown
}

/** The next edition, and what ends a course: the archive where it has history, else away. */
export function CourseForms({ page, formToken, answer }: Props) {
  const { course, hasHistory } = page
  return (
    <>
      <EditCourse page={page} formToken={formToken} answer={isOfIntent(answer, "edit") ? answer : undefined} />
      {course.state === "active" ? (
        <OneButton page={page} formToken={formToken} answer={answer} intent="archive" />
      ) : (
        <OneButton page={page} formToken={formToken} answer={answer} intent="restore" />
      )}
      {!hasHistory && <OneButton page={page} formToken={formToken} answer={answer} intent="delete" />}
    </>
  )
}

function EditCourse({ page: { course, subjects }, formToken, answer }: Props) {
  const translator = useTranslate()
  const { t, label } = translator
  const errors = refusedErrors(answer, translator, COURSE_FIELDS)
  return (
    <Fold summary={t("courses.change_edit")} open={answer !== undefined}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
        <p className="text-muted">{t("courses.change_edit_text")}</p>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value="edit" />
        <Conflict
          answer={answer ?? null}
          version={course.version}
          rows={[
            { label: t("courses.column.name"), mine: errors.typed("name"), theirs: course.name },
            { label: t("courses.column.hours"), mine: errors.typed("hours"), theirs: String(course.hours) },
            {
              label: t("courses.column.level"),
              mine: label("trainingLevel", errors.typed("level") ?? null),
              theirs: label("trainingLevel", course.level),
            },
            { label: t("courses.column.organiser"), mine: errors.typed("organiser"), theirs: course.organiser },
            { label: t("courses.column.description"), mine: errors.typed("description"), theirs: course.description },
          ]}
        />
        <CourseFields course={course} subjects={subjects} answer={answer} />
        <div>
          <SubmitButton>{t("courses.change_edit_submit")}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}

function OneButton({ page: { course }, formToken, answer, intent }: Props & { intent: "archive" | "restore" | "delete" }) {
  const translator = useTranslate()
  const { t } = translator
  const own = isOfIntent(answer, intent) ? answer : undefined
  return (
    <Fold summary={t(`courses.change_${intent}`)} open={own !== undefined}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        <ErrorSummary errors={refusedErrors(own, translator, []).summary} />
        <p className="text-muted">{t(`courses.change_${intent}_text`)}</p>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="version" value={course.version} />
        <div>
          <SubmitButton look={intent === "restore" ? "secondary" : "danger"}>{t(`courses.change_${intent}_submit`)}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
