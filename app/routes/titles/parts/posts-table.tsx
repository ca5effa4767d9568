import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import type { PostRow, RoundPage } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { roundAddress } from "./round-address"

/** Each school and title: posts, applicants, how far. The number of applicants opens them. */
export function PostsTable({ round, posts, filter, canChange }: Pick<RoundPage, "round" | "posts" | "filter"> & { canChange: boolean }) {
  const { t, label } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const change: Column<PostRow> = {
    ...plain("change", t("titles.column.change")),
    phone: "plain",
    cell: ({ schoolCode, schoolName, title }) => (
      <Link
        to={`/titles/${round.id}/posts?${new URLSearchParams({ school: schoolCode, title })}`}
        aria-label={t("titles.change_posts_of", { school: schoolName, title: label("title", title) })}
        className="link -my-3 inline-block whitespace-nowrap py-3"
      >
        {t("titles.change_posts")}
      </Link>
    ),
  }
  const columns: readonly Column<PostRow>[] = [
    { ...plain("school", t("titles.column.school")), names: true, cell: ({ schoolName }) => schoolName },
    { ...plain("title", t("titles.column.title")), phone: "plain", cell: ({ title }) => label("title", title) },
    { ...plain("posts", t("titles.column.posts")), align: "end", phone: "labelled", cell: ({ posts: count }) => formatNumber(count) },
    {
      ...plain("applicants", t("titles.column.applicants")),
      align: "end",
      phone: "labelled",
      cell: ({ applicants, schoolCode, title }) =>
        applicants === 0 ? (
          <span className="text-muted">{t("titles.nobody")}</span>
        ) : (
          <Link to={`${roundAddress(round.id, { school: schoolCode, title })}#applicants`} className="link -my-3 inline-block px-2 py-3">
            {formatNumber(applicants)}
          </Link>
        ),
    },
    {
      ...plain("unranked", t("titles.column.unranked")),
      align: "end",
      phone: "labelled",
      cell: ({ applicants, unranked }) => (applicants === 0 ? "–" : unranked === 0 ? t("titles.all_ranked") : formatNumber(unranked)),
    },
    {
      ...plain("granted", t("titles.column.granted")),
      align: "end",
      phone: "labelled",
      cell: ({ granted }) => (granted === null ? t("titles.not_published") : formatNumber(granted)),
    },
    ...(canChange ? [change] : []),
  ]
  if (posts.rows.length === 0) return <EmptyState title={t("titles.no_posts")} next={t("titles.no_posts_next")} />
  return (
    <>
      <DataTable
        caption={t("titles.posts")}
        captionHidden
        columns={columns}
        rows={posts.rows}
        rowKey={({ schoolCode, title }) => `${schoolCode} ${title}`}
      />
      {(posts.next !== null || posts.previous !== null) && (
        <Pagination
          previous={posts.previous && roundAddress(round.id, filter, { postsBefore: posts.previous })}
          next={posts.next && roundAddress(round.id, filter, { postsAfter: posts.next })}
          status={t("titles.posts_shown", { shown: posts.rows.length })}
        />
      )}
    </>
  )
}
