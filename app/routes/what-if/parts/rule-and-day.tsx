import { Form } from "@remix-run/react"
import { CONTROL, FieldFrame } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { buttonLook } from "~/components/ui/button-look"
import type { WhatIfPage } from "~/features/what-if/what-if-page"
import { useTranslate } from "~/platform/i18n/context"
import { KeptSuppositions } from "./kept-suppositions"

/** Which rule is looked at, and on which day: the date, too, can be a supposition. */
export function RuleAndDay({ page }: { page: WhatIfPage }) {
  const { t } = useTranslate()
  const rules = page.rules.map((rule) => ({ value: rule, label: t(`verdict.rule.${rule}`) }))
  const on = page.on === page.today ? "" : page.on
  return (
    <Form method="get" className="mb-8 rounded-lg border border-line bg-surface p-4 print:hidden">
      <KeptSuppositions page={page} rule={false} on={false} />
      <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Select id="rule" name="rule" label={t("what_if.rule")} defaultValue={page.rule} options={rules} />
        <FieldFrame id="on" label={t("what_if.on")}>
          <input id="on" type="date" name="on" defaultValue={on} key={on} className={`${CONTROL} border-edge`} />
        </FieldFrame>
        <div className="col-span-2 sm:col-span-1">
          <button type="submit" className={buttonLook("secondary")}>
            {t("what_if.look")}
          </button>
        </div>
      </div>
    </Form>
  )
}
