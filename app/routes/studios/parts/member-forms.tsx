import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import type { StudioRole } from "~/domain/codes"
import type { StudioPage } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ChangeForm, isRefusedOf } from "./change-form"
import { MemberConflict, memberNow } from "./member-conflict"

const ROLES: readonly StudioRole[] = ["member", "trainee", "leader"]

/** Joining, leaving, another role: each its own form. Where somebody else has changed the membership in the meantime, both versions are shown. */
export function MemberForms({ page, formToken, answer }: { page: StudioPage; formToken: string; answer: unknown }) {
  const { t, label, locale } = useTranslate()
  const { members, asOf } = page
  const roles = ROLES.map((role) => ({ value: role, label: label("studioRole", role) }))
  const open = members
    .filter(({ leftOn }) => leftOn === null)
    .map(({ memberId, name, role, joinedOn }) => ({
      value: String(memberId),
      label: t("studios.member_since", { name, role: label("studioRole", role), on: formatDate(joinedOn, locale) }),
    }))
  const common = { formToken, answer }
  /** whom she had chosen, under the id by which she is in the list now */
  const chosen = (own: unknown) =>
    String(memberNow(own, members)?.memberId ?? (own as { values?: { memberId?: string } } | null)?.values?.memberId ?? "")
  return (
    <div className="mt-4">
      <ChangeForm {...common} intent="join">
        {(field) => (
          <>
            <TextField {...field("teacherNo")} label={t("people.field.teacher_no")} maxLength={40} autoComplete="off" required />
            <Select {...field("role", "member")} label={t("studios.column.role")} options={roles} />
            <DateField {...field("joinedOn", asOf)} label={t("studios.column.joined_on")} />
          </>
        )}
      </ChangeForm>
      {(open.length > 0 || isRefusedOf(answer, "leave")) && (
        <ChangeForm {...common} intent="leave">
          {(field, own, typed) => (
            <>
              <MemberConflict page={page} answer={own} mine={{ left: typed("leftOn") }} />
              <Select {...field("memberId")} defaultValue={chosen(own)} label={t("studios.change.who")} options={open} />
              <DateField {...field("leftOn", asOf)} label={t("studios.column.left_on")} hint={t("studios.change.left_hint")} />
            </>
          )}
        </ChangeForm>
      )}
      {(open.length > 0 || isRefusedOf(answer, "change-role")) && (
        <ChangeForm {...common} intent="change-role">
          {(field, own, typed) => (
            <>
              <MemberConflict page={page} answer={own} mine={{ role: typed("role") }} />
              <Select {...field("memberId")} defaultValue={chosen(own)} label={t("studios.change.who")} options={open} />
              <Select {...field("role", "member")} label={t("studios.change.new_role")} options={roles} />
              <DateField {...field("from", asOf)} label={t("studios.change.from")} />
            </>
          )}
        </ChangeForm>
      )}
    </div>
  )
}
