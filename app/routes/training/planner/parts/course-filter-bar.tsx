import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import type { CoursesPage } from "~/features/training/catalogue/course-page"
import { useTranslate } from "~/platform/i18n/context"
import { DELIVERIES, LEVELS, POST_KINDS, STAGES, TIERS, TOPICS } from "./course-fields"
import { isNarrowed } from "./courses-address"

/** Which courses the catalogue shows: search first, then what they are and whom they are for. */
export function CourseFilterBar({ filter, subjects }: Pick<CoursesPage, "filter" | "subjects">) {
  const { t, label } = useTranslate()
  const select = (name: keyof typeof filter, title: string, options: readonly { value: string; label: string }[]) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={title}
      defaultValue={filter[name]}
      options={[{ value: "", label: t("layout.all") }, ...options]}
    />
  )
  return (
    <FilterBar
      clearTo="/courses"
      active={isNarrowed(filter)}
      search={
        <TextField id="q" name="q" type="search" label={t("courses.search")} defaultValue={filter.q} maxLength={60} autoComplete="off" />
      }
    >
      {select(
        "level",
        t("courses.column.level"),
        LEVELS.map((code) => ({ value: code, label: label("trainingLevel", code) })),
      )}
      {select(
        "topic",
        t("courses.column.topic"),
        TOPICS.map((code) => ({ value: code, label: label("trainingTopic", code) })),
      )}
      {select(
        "delivery",
        t("courses.column.delivery"),
        DELIVERIES.map((code) => ({ value: code, label: label("delivery", code) })),
      )}
      {select(
        "tier",
        t("courses.for_tier"),
        TIERS.map((code) => ({ value: code, label: label("tier", code) })),
      )}
      {select(
        "postKind",
        t("courses.for_post"),
        POST_KINDS.map((code) => ({ value: code, label: label("postKind", code) })),
      )}
      {select(
        "stage",
        t("courses.for_stage"),
        STAGES.map((code) => ({ value: code, label: label("stage", code) })),
      )}
      {select(
        "subject",
        t("courses.for_subject"),
        subjects.map((subject) => ({ value: subject, label: subject })),
      )}
      {select("state", t("courses.column.state"), [
        { value: "active", label: t("courses.state.active") },
        { value: "archived", label: t("courses.state.archived") },
      ])}
      {select("quality", t("courses.quality"), [{ value: "yes", label: t("courses.quality_only") }])}
    </FilterBar>
  )
}
