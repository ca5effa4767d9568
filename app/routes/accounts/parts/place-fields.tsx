import { TextField } from "~/components/form/field"
import type { RefusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { useTranslate } from "~/platform/i18n/context"
import { useRoleOptions } from "./role-options"

export interface PlaceFieldsProps {
  errors: RefusedErrors
  now?: { readonly role: string; readonly schoolCode: string | null; readonly teacherNo: string | null }
}

/** Role, and the school or person that goes with it. */
export function PlaceFields({ errors, now }: PlaceFieldsProps) {
  const { t } = useTranslate()
  const roles = useRoleOptions()
  return (
    <>
      <Select
        id="role"
        name="role"
        label={t("accounts.create.role")}
        defaultValue={errors.typed("role") ?? now?.role ?? "teacher"}
        error={errors.of("role")}
        options={roles}
      />
      <TextField
        id="teacherNo"
        name="teacherNo"
        label={t("accounts.create.teacher_no")}
        hint={t("accounts.create.teacher_no_hint")}
        defaultValue={errors.typed("teacherNo") ?? now?.teacherNo ?? ""}
        error={errors.of("teacherNo")}
        optional
      />
      <TextField
        id="schoolCode"
        name="schoolCode"
        label={t("accounts.create.school_code")}
        hint={t("accounts.create.school_code_hint")}
        defaultValue={errors.typed("schoolCode") ?? now?.schoolCode ?? ""}
        error={errors.of("schoolCode")}
        optional
      />
    </>
  )
}
