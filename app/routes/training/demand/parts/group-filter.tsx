import { Select } from "~/components/form/select"

import { useTranslate } from "~/platform/i18n/context"
import { STAGES, TIERS } from "~/routes/training/planner/parts/course-fields"

interface Group {
  readonly stage: string
  readonly subject: string
  readonly tier: string
  readonly school: string
}
export interface GroupChoices {
  readonly subjects: readonly string[]
  readonly schools: readonly { readonly code: string; readonly name: string }[]
}

/** Of whom: stage, subject, tier and school. */
export function GroupFilter({ group, choices }: { group: Group; choices: GroupChoices }) {
  const { t, label } = useTranslate()
  const select = (name: keyof Group, title: string, options: readonly { value: string; label: string }[]) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={title}
      defaultValue={group[name]}
      options={[{ value: "", label: t("layout.all") }, ...options]}
    />
  )
  return (
    <>
      {select(
        "stage",
        t("demand.column.stage"),
        STAGES.map((code) => ({ value: code, label: label("stage", code) })),
      )}
      {select(
        "subject",
        t("demand.column.subject"),
        choices.subjects.map((subject) => ({ value: subject, label: subject })),
      )}
      {select(
        "tier",
        t("demand.column.tier"),
        TIERS.map((code) => ({ value: code, label: label("tier", code) })),
      )}
      {choices.schools.length > 1 &&
        select(
          "school",
          t("demand.column.school"),
          choices.schools.map(({ code, name }) => ({ value: code, label: name })),
        )}
    </>
  )
}
