import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import type { Stage } from "~/domain/codes"
import type { EvidenceFilter, IndicatorPage } from "~/features/plan/report/indicator-page"
import { useTranslate } from "~/platform/i18n/context"
import { indicatorAddress, type PlanAsked } from "./plan-address"

const STAGES: readonly Stage[] = [
  "preschool",
  "primary",
  "junior_secondary",
  "senior_secondary",
  "vocational",
  "special_education",
  "other",
]

interface EvidenceFilterBarProps extends Pick<IndicatorPage, "schools" | "subjects"> {
  indicatorId: string
  filter: EvidenceFilter
  asked: PlanAsked
}

/** Which of the rows behind the figure: of a school, a stage, a subject; counted or not. */
export function EvidenceFilterBar({ indicatorId, filter, asked, schools, subjects }: EvidenceFilterBarProps) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  const select = (name: keyof EvidenceFilter, title: string, options: readonly { value: string; label: string }[]) => (
    <Select id={name} name={name} label={title} defaultValue={filter[name]} options={[all, ...options]} />
  )
  return (
    <FilterBar
      clearTo={`${indicatorAddress(indicatorId, asked)}#evidence`}
      active={Object.values(filter).some((value) => value !== "")}
      search={select(
        "school",
        t("plan.column.school"),
        schools.map(({ code, name }) => ({ value: code, label: name })),
      )}
    >
      {select(
        "stage",
        t("plan.column.stage"),
        STAGES.map((stage) => ({ value: stage, label: label("stage", stage) })),
      )}
      {select(
        "subject",
        t("plan.column.subject"),
        subjects.map((subject) => ({ value: subject, label: subject })),
      )}
      {select("counts", t("plan.filter.counts"), [
        { value: "yes", label: t("plan.indicator.in_count") },
        { value: "no", label: t("plan.indicator.not_in_count") },
      ])}
      <input type="hidden" name="plan" value={asked.plan} />
      {asked.asOf !== null && <input type="hidden" name="asOf" value={asked.asOf} />}
      <noscript>
        <input type="hidden" name="wait" value="1" />
      </noscript>
    </FilterBar>
  )
}
