import { Conflict, isConflict } from "~/components/form/conflict"
import type { ShownMember, StudioPage } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

export interface MemberConflictProps {
  page: StudioPage
  /** a refusal of the form that this stands in; null = it was not refused */
  answer: unknown
  /** what she typed: the last day, or the role */
  mine: { readonly left?: string | undefined; readonly role?: string | undefined }
}

/** A membership that somebody else has changed since the form was made: what she typed beside what stands. */
export function MemberConflict({ page, answer, mine }: MemberConflictProps) {
  const { t, label, locale } = useTranslate()
  const now = memberNow(answer, page.members)
  const day = (on: string | null | undefined) => (on ? formatDate(on, locale) : null)
  const leftNow = now === undefined ? null : now.leftOn === null ? t("layout.open_end") : day(now.leftOn)
  const role = {
    label: t("studios.column.role"),
    mine: label("studioRole", mine.role ?? null),
    theirs: label("studioRole", now?.role ?? null),
  }
  const left = { label: t("studios.column.left_on"), mine: day(mine.left), theirs: leftNow }
  const rows = [
    { label: t("studios.change.who"), mine: now?.name, theirs: now?.name ?? t("studios.member_gone") },
    ...(mine.role === undefined ? [] : [role]),
    ...(mine.left !== undefined || (now !== undefined && now.leftOn !== null) ? [left] : []),
  ]
  return <Conflict answer={answer} version={null} rows={rows} />
}

/** What the membership of a refused form has become, as the refusal names it; undefined where nothing of it stands. */
export function memberNow(answer: unknown, members: readonly ShownMember[]): ShownMember | undefined {
  if (!isConflict(answer)) return undefined
  const id = answer.refusals.find(({ code }) => code === "changed_meanwhile")?.params.memberId
  return members.find(({ memberId }) => memberId === id)
}
