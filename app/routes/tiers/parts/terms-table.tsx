import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { AwardPage, ShownTerm } from "~/features/tiers/award-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatPeriod } from "~/platform/i18n/format"
import { awardAddress } from "./ladder-address"
import { TermStateTag } from "./term-state-tag"

/** Every term of the class, earliest first; each but the one shown leads to its page. */
export function TermsTable({ person, award, terms }: Pick<AwardPage, "person" | "award" | "terms">) {
  const { t, locale } = useTranslate()
  const column = (id: string, words: string, cell: Column<ShownTerm>["cell"]): Column<ShownTerm> => ({
    id,
    header: words,
    label: words,
    cell,
  })
  const columns: readonly Column<ShownTerm>[] = [
    {
      ...column("term", t("ladder.one.term"), (term) => {
        const words = formatPeriod({ from: term.grantedOn, to: term.termEndsOn, openWord: t("ladder.one.no_term") }, locale)
        return term.grantedOn === award.grantedOn ? (
          <strong>{words}</strong>
        ) : (
          <Link to={awardAddress(person.teacherNo, term)} className="link inline-block py-0.5">
            {words}
          </Link>
        )
      }),
      names: true,
    },
    column("state", t("ladder.one.state"), ({ state }) => <TermStateTag state={state} />),
    column("withdrawn", t("ladder.one.withdrawn_on"), ({ withdrawnOn }) => (withdrawnOn === null ? "–" : formatDate(withdrawnOn, locale))),
    column("document", t("ladder.award.document"), ({ documentNo }) => documentNo ?? "–"),
  ]
  return <DataTable caption={t("ladder.one.terms")} captionHidden columns={columns} rows={terms} rowKey={({ grantedOn }) => grantedOn} />
}
