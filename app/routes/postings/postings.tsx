import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Card, Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { personParams } from "~/features/people/people.schema"
import { changePostings } from "~/features/postings/change-postings.server"
import { changePostingsForm, postingsSearch } from "~/features/postings/postings.schema"
import { showPostings } from "~/features/postings/show-postings.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { CloseForm } from "./parts/close-form"
import { EditPosting } from "./parts/edit-posting"
import { MoveForm } from "./parts/move-form"
import { PostingTable } from "./parts/posting-table"
import { intentOf } from "./parts/sent-form"

/** One person's postings and what may be done with them. `edit`: the one to be corrected; `to`: a school suggested for the move. */
export const loader = guarded(
  { can: "posting.write", params: personParams, search: postingsSearch },
  async ({ scope, params: { teacherNo }, search: { edit, to }, today, locale, newFormToken }) => {
    const page = await showPostings({ scope, teacherNo, edit, to, today })
    return { title: pageTitle(locale, "postings.title", { name: page.name }), page, formToken: newFormToken() }
  },
)

/** One of the changes of `changePostingsForm`, by its `intent`. */
export const action = guarded(
  { can: "posting.write", params: personParams, form: changePostingsForm, idempotent: true },
  async ({ actor, params: { teacherNo }, form, today, now }) => ({
    done: await changePostings({ actor, teacherNo, change: form, today, now }),
  }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Postings() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useTranslate()
  const done = answer && "done" in answer ? answer.done : null
  const editAnswer = ["correct", "withdraw"].includes(intentOf(answer) ?? "") ? answer : null
  return (
    <Page
      title={t("postings.title", { name: page.name })}
      kicker={
        <Link to={`/people/${encodeURIComponent(page.teacherNo)}`} className="link">
          {t("career.back_to_person")}
        </Link>
      }
      lead={t("postings.lead")}
    >
      {done !== null && <Notice>{t(`postings.done.${done}`)}</Notice>}
      <p className="mb-2 font-medium">{t("postings.now", { school: page.schoolName })}</p>
      {page.leftOn !== null && (
        <p className="mb-2 max-w-prose text-warn">{t("postings.left", { date: formatDate(page.leftOn, locale) })}</p>
      )}
      {page.isEditingGone && done === null && (
        <p role="status" className="mb-4 text-warn">
          {t("postings.gone")}
        </p>
      )}
      {page.editing !== null && done === null && (
        <Card className="mb-8">
          <EditPosting key={page.editing.id} page={page} posting={page.editing} formToken={formToken} answer={editAnswer} />
        </Card>
      )}
      <Section id="timeline" title={t("postings.timeline")}>
        <PostingTable page={page} />
      </Section>
      <Section id="move" title={t("postings.move")}>
        <MoveForm key={page.open?.id ?? 0} page={page} formToken={formToken} answer={intentOf(answer) === "move" ? answer : null} />
      </Section>
      {page.open !== null && (
        <Section id="close" title={t("postings.close")}>
          <CloseForm posting={page.open} formToken={formToken} answer={intentOf(answer) === "close" ? answer : null} />
        </Section>
      )}
    </Page>
  )
}
