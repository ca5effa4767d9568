import { Select } from "~/components/form/select"
import { buttonLook } from "~/components/ui/button-look"
import type { PostsPage } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"

export interface ChoosePostProps {
  schools: PostsPage["schools"]
  titles: PostsPage["titles"]
  /** what the address says already; "" = nothing */
  asked: { readonly school: string; readonly title: string }
}

/** Whose posts, and of which title: an address, so that the form after it can say what stands. */
export function ChoosePost({ schools, titles, asked }: ChoosePostProps) {
  const { t, label } = useTranslate()
  return (
    <form method="get" className="grid max-w-prose gap-4">
      <Select
        id="school"
        name="school"
        label={t("titles.column.school")}
        defaultValue={asked.school}
        options={[{ value: "", label: t("titles.choose_school") }, ...schools.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <Select
        id="title"
        name="title"
        label={t("titles.column.title")}
        defaultValue={asked.title}
        options={[
          { value: "", label: t("titles.choose_title") },
          ...titles.map((title) => ({ value: title, label: label("title", title) })),
        ]}
      />
      <div>
        <button type="submit" className={buttonLook("primary")}>
          {t("titles.change_posts_next")}
        </button>
      </div>
    </form>
  )
}
