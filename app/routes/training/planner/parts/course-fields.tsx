import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { Delivery, PostKind, Stage, Tier, TrainingLevel, TrainingTopic } from "~/domain/codes"
import type { ShownCourse } from "~/features/training/catalogue/course-page"
import { useTranslate } from "~/platform/i18n/context"
import { CheckGroup } from "./check-group"
import { typedList } from "./typed-list"

export const COURSE_FIELDS = [
  "name",
  "level",
  "topic",
  "delivery",
  "hours",
  "organiser",
  "description",
  "prerequisites",
  "qualityCourseNo",
] as const
export const LEVELS: readonly TrainingLevel[] = ["district", "municipal", "national", "school_based", "degree_study", "other"]
export const TOPICS: readonly TrainingTopic[] = [
  ...(["teaching_skill", "subject_knowledge", "information_technology", "class_adviser"] as const),
  ...(["mental_health", "ethics", "management", "other"] as const),
]
export const DELIVERIES: readonly Delivery[] = ["in_person", "online", "blended", "placement"]
export const TIERS: readonly Tier[] = ["qualified", "backbone", "subject_master", "subject_leader", "educator"]
export const POST_KINDS: readonly PostKind[] = [
  ...(["teacher", "principal", "vice_principal", "teaching_research_officer"] as const),
  ...(["administration", "teaching_support", "general_service"] as const),
]
export const STAGES: readonly Stage[] = [
  "preschool",
  "primary",
  "junior_secondary",
  "senior_secondary",
  "vocational",
  "special_education",
  "other",
]

/** What is said of a course: the same of a new one and of the next edition. */
export function CourseFields({ course, subjects, answer }: { course: ShownCourse | null; subjects: readonly string[]; answer: unknown }) {
  const translator = useTranslate()
  const { t, label } = translator
  const errors = refusedErrors(answer, translator, COURSE_FIELDS)
  const field = (name: (typeof COURSE_FIELDS)[number], usual = "") => ({
    id: name,
    name,
    defaultValue: errors.typed(name) ?? usual,
    error: errors.of(name),
  })
  const coded = <Code extends string>(
    codes: readonly Code[],
    list: "trainingLevel" | "trainingTopic" | "delivery" | "tier" | "postKind" | "stage",
  ) => codes.map((code) => ({ value: code, label: label(list, code) }))
  const chosen = (name: "tiers" | "postKinds" | "stages" | "subjects") => typedList(answer, name) ?? course?.audience[name] ?? []
  const everySubject = [...new Set([...subjects, ...chosen("subjects")])]
  return (
    <>
      <TextField {...field("name", course?.name)} label={t("courses.column.name")} maxLength={80} autoComplete="off" required />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          {...field("level", course?.level ?? "district")}
          label={t("courses.column.level")}
          options={coded(LEVELS, "trainingLevel")}
        />
        <Select
          {...field("topic", course?.topic ?? "teaching_skill")}
          label={t("courses.column.topic")}
          options={coded(TOPICS, "trainingTopic")}
        />
        <Select
          {...field("delivery", course?.delivery ?? "in_person")}
          label={t("courses.column.delivery")}
          options={coded(DELIVERIES, "delivery")}
        />
        <TextField
          {...field("hours", course === null ? "" : String(course.hours))}
          label={t("courses.column.hours")}
          hint={t("courses.hours_hint")}
          inputMode="decimal"
          required
        />
      </div>
      <TextField {...field("organiser", course?.organiser)} label={t("courses.column.organiser")} maxLength={80} required />
      <TextArea {...field("description", course?.description)} label={t("courses.column.description")} rows={4} maxLength={2000} optional />
      <Fold summary={t("courses.audience")} open={course !== null || answer !== undefined}>
        <div className="grid gap-4 pt-2">
          <p className="text-sm text-muted">{t("courses.audience_hint")}</p>
          <CheckGroup legend={t("courses.audience_tiers")} name="tiers" chosen={chosen("tiers")} options={coded(TIERS, "tier")} />
          <CheckGroup
            legend={t("courses.audience_posts")}
            name="postKinds"
            chosen={chosen("postKinds")}
            options={coded(POST_KINDS, "postKind")}
          />
          <CheckGroup legend={t("courses.audience_stages")} name="stages" chosen={chosen("stages")} options={coded(STAGES, "stage")} />
          <CheckGroup
            legend={t("courses.audience_subjects")}
            name="subjects"
            chosen={chosen("subjects")}
            options={everySubject.map((subject) => ({ value: subject, label: subject }))}
          />
        </div>
      </Fold>
      <TextField
        {...field("prerequisites", course?.prerequisites.join(" "))}
        label={t("courses.prerequisites")}
        hint={t("courses.prerequisites_hint")}
        maxLength={400}
        autoComplete="off"
        optional
      />
      <TextField
        {...field("qualityCourseNo", course?.qualityCourseNo ?? "")}
        label={t("courses.quality_no")}
        hint={t("courses.quality_hint")}
        maxLength={40}
        autoComplete="off"
        optional
      />
    </>
  )
}
