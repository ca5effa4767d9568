import { ROLES } from "~/features/accounts/roles"
import { useTranslate } from "~/platform/i18n/context"

/** Every role with its name, for a select. */
export function useRoleOptions(): { readonly value: string; readonly label: string }[] {
  const { t } = useTranslate()
  return ROLES.map((role) => ({ value: role, label: t(`layout.role.${role}`) }))
}
