import { CONTROL } from "~/components/form/field"
import type { RefusedErrors } from "~/components/form/refused-errors"
import type { RoundSchool } from "~/features/title-rounds/list-round-schools.server"
import { POST_ROWS } from "~/features/title-rounds/round-phase"
import { useTranslate } from "~/platform/i18n/context"
import { typedList } from "./typed-list"

const TITLES = [
  "grade_3",
  "grade_2",
  "grade_1",
  "senior",
  "full_senior",
  "assistant_lecturer",
  "lecturer",
  "senior_lecturer",
  "full_senior_lecturer",
] as const

/** A few posts as rows of a table: which school, which title, how many. An empty row says nothing. */
export function PostRows({ schools, errors, answer }: { schools: readonly RoundSchool[]; errors: RefusedErrors; answer: unknown }) {
  const { t, label } = useTranslate()
  const typed = { school: typedList(answer, "postSchool"), title: typedList(answer, "postTitle"), count: typedList(answer, "postCount") }
  const look = (error: string | undefined) => `${CONTROL} ${error ? "border-bad" : "border-edge"}`
  return (
    <fieldset>
      <legend className="mb-1 text-lg font-semibold">{t("titles.posts")}</legend>
      <p className="mb-3 text-sm text-muted">{t("titles.posts_hint")}</p>
      <ol className="grid gap-3">
        {Array.from({ length: POST_ROWS }, (_, at) => {
          const id = `post-${at + 1}`
          const error = errors.of(id)
          const named = (column: string) => t("titles.post_row", { row: at + 1, column })
          return (
            <li key={id} className={error ? "border-l-4 border-bad pl-3" : ""}>
              {error && <p className="mb-1 font-medium text-bad">{error}</p>}
              <div className="grid gap-2 md:grid-cols-[3fr_2fr_7rem]">
                <select
                  id={id}
                  name="postSchool"
                  aria-label={named(t("titles.column.school"))}
                  defaultValue={typed.school[at] ?? ""}
                  className={look(error)}
                >
                  <option value="">{t("titles.choose_school")}</option>
                  {schools.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
                <select
                  name="postTitle"
                  aria-label={named(t("titles.column.title"))}
                  defaultValue={typed.title[at] ?? ""}
                  className={look(error)}
                >
                  <option value="">{t("titles.choose_title")}</option>
                  {TITLES.map((title) => (
                    <option key={title} value={title}>
                      {label("title", title)}
                    </option>
                  ))}
                </select>
                <input
                  name="postCount"
                  inputMode="numeric"
                  aria-label={named(t("titles.column.posts"))}
                  placeholder={t("titles.column.posts")}
                  defaultValue={typed.count[at] ?? ""}
                  className={look(error)}
                />
              </div>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
