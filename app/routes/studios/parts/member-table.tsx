import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ShownMember } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** People of a studio; a name leads to the person where the reader may look people up. */
export function MemberTable({ caption, members }: { caption: string; members: readonly ShownMember[] }) {
  const { t, label, locale } = useTranslate()
  const column = (id: string, words: string, cell: Column<ShownMember>["cell"]): Column<ShownMember> => ({
    id,
    header: words,
    label: words,
    phone: "plain",
    cell,
  })
  const columns: readonly Column<ShownMember>[] = [
    {
      ...column("name", t("people.column.name"), ({ teacherNo, name }) =>
        teacherNo === null ? (
          <span className="font-medium">{name}</span>
        ) : (
          <Link to={`/people/${encodeURIComponent(teacherNo)}`} className="link -my-0.5 inline-block py-0.5 font-medium">
            {name}
          </Link>
        ),
      ),
      names: true,
    },
    column("role", t("studios.column.role"), ({ role }) => label("studioRole", role)),
    column("school", t("people.column.school"), ({ schoolName }) => schoolName ?? "–"),
    { ...column("joined", t("studios.column.joined_on"), ({ joinedOn }) => formatDate(joinedOn, locale)), phone: "labelled" },
    {
      ...column("left", t("studios.column.left_on"), ({ leftOn }) => (leftOn === null ? t("layout.open_end") : formatDate(leftOn, locale))),
      phone: "labelled",
    },
  ]
  return <DataTable caption={caption} captionHidden columns={columns} rows={members} rowKey={({ memberId }) => String(memberId)} />
}
