import type { AccountSummary } from "~/features/accounts/account-summary"
import { useTranslate } from "~/platform/i18n/context"

/** How far an account sees, in words: a school, a person, the district, or nobody's records. */
export function usePlaceOf(): (account: Pick<AccountSummary, "role" | "schoolCode" | "teacherNo">) => string {
  const { t } = useTranslate()
  return ({ role, schoolCode, teacherNo }) =>
    schoolCode ?? teacherNo ?? (role === "system_administrator" ? t("accounts.place.none") : t("accounts.place.district"))
}
