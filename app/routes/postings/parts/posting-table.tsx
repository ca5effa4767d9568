import { Link } from "@remix-run/react"
import { closingInWords } from "~/components/closing-words"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Tag } from "~/components/ui/tag"
import type { PostingsPage, TimelineEntry } from "~/features/postings/postings-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { periodInWords, sourceInWords } from "./posting-words"

/** Every posting, latest first, with what lies between it and the one before, and who says so. */
export function PostingTable({ page }: { page: PostingsPage }) {
  const translator = useTranslate()
  const { t, label } = translator
  if (page.timeline.length === 0) return <EmptyState title={t("postings.none")} next={t("postings.none_next")} />
  const first = page.timeline.at(-1)
  const column = (id: string, words: string, cell: Column<TimelineEntry>["cell"]): Column<TimelineEntry> => ({
    id,
    header: words,
    label: words,
    cell,
  })
  const columns: Column<TimelineEntry>[] = [
    { ...column("school", t("postings.column.school"), ({ posting }) => posting.schoolName), names: true },
    column("period", t("postings.column.period"), ({ posting }) => (
      <span className={posting.endsOn === null ? "font-medium" : ""}>
        {periodInWords(posting, page.today, translator)}
        {posting.closedFor !== null && <span className="block text-muted">{closingInWords(posting.closedFor, translator)}</span>}
      </span>
    )),
    column("kind", t("postings.column.kind"), ({ posting }) => label("postKind", posting.postKind)),
    column("seam", t("postings.column.seam"), (entry) =>
      entry.seam === null ? (
        <span className="text-muted">{t(entry === first ? "postings.seam.first" : "postings.seam.none")}</span>
      ) : (
        <SeamNote seam={entry.seam} />
      ),
    ),
    column("source", t("postings.column.source"), ({ posting }) => (
      <span>
        <span className="block">{t(`postings.origin.${posting.origin}`)}</span>
        <span className="text-muted">{sourceInWords(posting.source, translator)}</span>
      </span>
    )),
    column("change", t("postings.column.change"), ({ posting }) => (
      <Link
        to={`?edit=${posting.id}`}
        className="link inline-block py-2 md:py-0.5"
        aria-label={t("postings.edit_of", { school: posting.schoolName })}
      >
        {t("postings.edit")}
      </Link>
    )),
  ]
  return (
    <DataTable
      caption={t("postings.caption")}
      captionHidden
      columns={columns}
      rows={page.timeline}
      rowKey={({ posting }) => String(posting.id)}
    />
  )
}

function SeamNote({ seam }: { seam: NonNullable<TimelineEntry["seam"]> }) {
  const { t, label, locale } = useTranslate()
  const { kind, days, leaves } = seam
  const said = t(`postings.seam.${kind}`, { days, from: formatDate(seam.startsOn, locale), to: formatDate(seam.endsOn, locale) })
  if (kind === "overlap")
    return (
      <span>
        <Tag tone="bad" icon="alert" size="sm" wraps>
          {said}
        </Tag>
      </span>
    )
  const names = leaves.map((leave) => label("leaveKind", leave)).join(t("layout.list_separator"))
  return (
    <span>
      <span className="block">{said}</span>
      <span className="text-muted">{leaves.length === 0 ? t("postings.seam.no_leave") : t("postings.seam.leave", { leaves: names })}</span>
    </span>
  )
}
