import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import { FOUND_CHOICES, KIND_CHOICES, OWNERSHIP_CHOICES, SETTLEMENT_CHOICES } from "~/features/plan/balance/balance.schema"
import type { BalanceFilter } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { isNarrowed } from "./balance-address"
import { MEASURES } from "./say-balance"

/** Which schools, in which order. */
export function BalanceFilterBar({ filter }: { filter: BalanceFilter }) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  return (
    <FilterBar
      clearTo="/plan/balance"
      active={isNarrowed(filter)}
      search={
        <Select
          id="found"
          name="found"
          label={t("balance.found")}
          defaultValue={filter.found}
          options={[all, ...FOUND_CHOICES.map((value) => ({ value, label: t(`balance.found.${value}`) }))]}
        />
      }
    >
      <Select
        id="ownership"
        name="ownership"
        label={t("balance.ownership")}
        defaultValue={filter.ownership}
        options={[all, ...OWNERSHIP_CHOICES.map((value) => ({ value, label: label("schoolOwnership", value) }))]}
      />
      <Select
        id="settlement"
        name="settlement"
        label={t("balance.settlement")}
        defaultValue={filter.settlement}
        options={[all, ...SETTLEMENT_CHOICES.map((value) => ({ value, label: label("settlement", value) }))]}
      />
      <Select
        id="kind"
        name="kind"
        label={t("balance.kind")}
        defaultValue={filter.kind}
        options={[all, ...KIND_CHOICES.map((value) => ({ value, label: label("schoolKind", value) }))]}
      />
      <Select
        id="sort"
        name="sort"
        label={t("balance.sort")}
        defaultValue={filter.sort}
        options={[
          { value: "school", label: t("balance.sort.school") },
          ...MEASURES.map((measure) => ({ value: measure, label: t(`balance.measure.${measure}`) })),
        ]}
      />
    </FilterBar>
  )
}
