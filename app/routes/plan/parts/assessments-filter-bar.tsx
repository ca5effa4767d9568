import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import type { AssessmentsFilter, AssessmentsPage } from "~/features/plan/assessments/assessment-page"
import { KIND_CHOICES, STATE_CHOICES } from "~/features/plan/assessments/assessments.schema"
import { useTranslate } from "~/platform/i18n/context"

interface AssessmentsFilterBarProps {
  filter: AssessmentsFilter
  plans: AssessmentsPage["plans"]
  isNarrowed: boolean
}

/** Which assessments. */
export function AssessmentsFilterBar({ filter, plans, isNarrowed }: AssessmentsFilterBarProps) {
  const { t } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  return (
    <FilterBar
      clearTo="/plan/assessments"
      active={isNarrowed}
      search={
        <Select
          id="filter-plan"
          name="plan"
          label={t("assessments.filter.plan")}
          defaultValue={filter.plan}
          options={[all, ...plans.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      }
    >
      <Select
        id="filter-kind"
        name="kind"
        label={t("assessments.filter.kind")}
        defaultValue={filter.kind}
        options={[all, ...KIND_CHOICES.map((kind) => ({ value: kind, label: t(`assessments.kind.${kind}`) }))]}
      />
      <Select
        id="filter-state"
        name="state"
        label={t("assessments.filter.state")}
        defaultValue={filter.state}
        options={[all, ...STATE_CHOICES.map((state) => ({ value: state, label: t(`assessments.state.${state}`) }))]}
      />
    </FilterBar>
  )
}
