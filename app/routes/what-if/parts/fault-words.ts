import type { WhatIfFault } from "~/features/what-if/what-if-fault"
import { useTranslate } from "~/platform/i18n/context"

/** How a fault is said, its field first where it has one: what stands against it and what to do. */
export function useFaultWords(): (fault: WhatIfFault) => string {
  const { t, say, has } = useTranslate()
  return ({ code, field, values }) => {
    const said = say({ key: `what_if.fault.${code}`, values })
    const label = `what_if.field.${field}`
    return has(label) ? t("what_if.fault_of_field", { field: t(label), said }) : said
  }
}
