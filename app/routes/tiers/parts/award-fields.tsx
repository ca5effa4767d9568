import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import type { RefusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import type { DesignationLevel } from "~/domain/codes"
import { useTranslate } from "~/platform/i18n/context"

export const AWARD_FIELDS = ["teacherNo", "others", "level", "grantedOn", "termEndsOn", "documentNo", "reason"] as const

const LEVELS: readonly DesignationLevel[] = ["district", "municipal", "school"]

/** What is said of an award beside whom it is for. */
export function AwardFields({ errors, today }: { errors: RefusedErrors; today: string }) {
  const { t, label } = useTranslate()
  const common = (name: (typeof AWARD_FIELDS)[number]) => ({ id: name, name, defaultValue: errors.typed(name), error: errors.of(name) })
  return (
    <div className="grid max-w-reading gap-4">
      <TextArea {...common("others")} label={t("ladder.award.others")} hint={t("ladder.award.others_hint")} rows={2} optional />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <Select
          {...common("level")}
          label={t("ladder.column.level")}
          options={LEVELS.map((level) => ({ value: level, label: label("designationLevel", level) }))}
        />
        <TextField {...common("documentNo")} label={t("ladder.award.document")} maxLength={60} autoComplete="off" optional />
        <DateField {...common("grantedOn")} label={t("ladder.award.granted_on")} max={today} />
        <DateField {...common("termEndsOn")} label={t("ladder.award.term_ends_on")} hint={t("ladder.award.term_hint")} />
      </div>
      <TextArea
        {...common("reason")}
        label={t("ladder.award.reason")}
        hint={t("ladder.award.reason_hint")}
        rows={2}
        maxLength={200}
        optional
      />
    </div>
  )
}
