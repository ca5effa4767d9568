import { Conflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { TextArea } from "~/components/form/text-area"
import type { StudioPage } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ChangeForm } from "./change-form"

/** A further cycle, and the end: two decisions in two forms. */
export function LifeForms({ page, formToken, answer }: { page: StudioPage; formToken: string; answer: unknown }) {
  const { t, locale } = useTranslate()
  const { studio, version, furtherCycleEndsOn, limits, asOf } = page
  const day = (text: string | null | undefined) => (text ? formatDate(text, locale) : null)
  const common = { formToken, answer }
  return (
    <>
      <ChangeForm {...common} intent="renew">
        {(field, own, typed) => (
          <>
            <Conflict
              answer={own}
              version={version}
              rows={[{ label: t("studios.column.cycle_ends"), mine: day(typed("cycleEndsOn")), theirs: day(studio.cycleEndsOn) }]}
            />
            <p className="text-muted">{t("studios.change.renew_text")}</p>
            <DateField
              {...field("cycleEndsOn", furtherCycleEndsOn ?? "")}
              label={t("studios.change.new_cycle_ends")}
              hint={limits === null ? undefined : t("studios.open.cycle_hint", { years: limits.cycleYears })}
            />
          </>
        )}
      </ChangeForm>
      <ChangeForm {...common} intent="close" look="danger">
        {(field, own, typed) => (
          <>
            <Conflict
              answer={own}
              version={version}
              rows={[
                { label: t("studios.one.withdrawn_on"), mine: day(typed("withdrawnOn")), theirs: day(studio.withdrawnOn) },
                { label: t("studios.column.cycle_ends"), mine: null, theirs: day(studio.cycleEndsOn) },
              ]}
            />
            <p className="text-muted">{t("studios.change.close_text")}</p>
            <DateField {...field("withdrawnOn", asOf)} label={t("studios.one.withdrawn_on")} max={asOf} />
            <TextArea {...field("reason")} label={t("studios.change.reason")} rows={2} maxLength={200} required />
          </>
        )}
      </ChangeForm>
    </>
  )
}
