import type { CheckId } from "~/features/doctor/checks"
import type { FindingRow } from "~/features/doctor/doctor-page"
import type { MessageKey } from "~/platform/i18n/messages"
import type { CodeList, Translator } from "~/platform/i18n/translate"

/** What a check says of one finding. */
export function findingInWords(check: CheckId, { details }: Pick<FindingRow, "details">, translator: Translator): string {
  const values = Object.entries(details).map(([name, value]) => [name, said(name, value, translator)] as const)
  return translator.say({ key: `doctor.finding.${check}`, values: Object.fromEntries(values) })
}

/** What is open rather than unknown when nothing is given. */
const OPEN: ReadonlySet<string> = new Set(["until", "otherUntil", "leftOn", "end"])

/** The second of a pair is named like the first, with `other` before it; codes are said as labels by their names. */
function said(name: string, value: string | number | null, { t, label, has }: Translator): string | number {
  if (value === null) return t(OPEN.has(name) ? "doctor.open_end" : "doctor.unknown")
  if (name === "sheet") return t(`doctor.table.${value}` as MessageKey)
  const other = /^other([A-Z])(\w*)$/.exec(name)
  const list = other === null ? null : `${other[1]?.toLowerCase()}${other[2]}`
  return list !== null && has(`codes.${list}.${value}`) ? label(list as CodeList, String(value)) : value
}
