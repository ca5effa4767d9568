import { maskIdentityNumber, maskPhone } from "~/platform/mask"

/** A faulty cell as a report may show it: personal numbers are masked. */
export function shownValue(field: string, value: string): string {
  if (field === "identity_number") return maskIdentityNumber(value)
  if (field === "mobile") return maskPhone(value)
  return field === "email" ? "***" : value
}
