import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import { type ChecksFilter, PURPOSES } from "~/features/checked-records/check-page"
import { OUTCOME_CHOICES, RULE_CHOICES } from "~/features/checked-records/checks.schema"
import { useTranslate } from "~/platform/i18n/context"
import { isNarrowed } from "./checks-address"

/** Which frozen verdicts the list shows: search first, then rule, outcome, and what they were made for. */
export function ChecksFilterBar({ filter }: { filter: ChecksFilter }) {
  const { t } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  return (
    <FilterBar
      clearTo="/checks"
      active={isNarrowed(filter)}
      search={
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("checks.search")}
          placeholder={t("checks.search_hint")}
          defaultValue={filter.q}
          maxLength={60}
          autoComplete="off"
        />
      }
    >
      <Select
        id="rule"
        name="rule"
        label={t("checks.filter.rule")}
        defaultValue={filter.rule}
        options={[all, ...RULE_CHOICES.map((rule) => ({ value: rule, label: t(`verdict.rule.${rule}`) }))]}
      />
      <Select
        id="outcome"
        name="outcome"
        label={t("checks.filter.outcome")}
        defaultValue={filter.outcome}
        options={[all, ...OUTCOME_CHOICES.map((outcome) => ({ value: outcome, label: t(`verdict.outcome.${outcome}`) }))]}
      />
      <Select
        id="purpose"
        name="purpose"
        label={t("checks.filter.purpose")}
        defaultValue={filter.purpose}
        options={(["all", ...PURPOSES] as const).map((purpose) => ({ value: purpose, label: t(`checks.purpose.${purpose}`) }))}
      />
    </FilterBar>
  )
}
