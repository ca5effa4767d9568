import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { titleMeta } from "~/components/layout/title"
import { changeMember } from "~/features/rotation-season/change-member.server"
import { memberParams, nominationForm } from "~/features/rotation-season/season.schema"
import { showMember } from "~/features/rotation-season/show-member.server"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { MemberView } from "./parts/member-view"

/** One person of a season, as her school nominates her or holds her back. */
export const loader = guarded(
  { can: "season.nominate", params: memberParams },
  async ({ scope, actor, params: { year, memberId }, today, locale, newFormToken }) => {
    const page = await showMember({ scope, actor, schoolYear: year, memberId, today })
    return { title: pageTitle(locale, "season.member.title", { name: page.member.name }), page, formToken: newFormToken() }
  },
)

/** One of her school's steps, by the `intent` of `nominationForm`. */
export const action = guarded(
  { can: "season.nominate", params: memberParams, form: nominationForm, idempotent: true },
  ({ actor, params: { year, memberId }, form, today, now }) =>
    changeMember({ actor, by: "season.nominate", schoolYear: year, memberId, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Nomination() {
  const { page, formToken } = useLoaderData<typeof loader>()
  return <MemberView page={page} formToken={formToken} answer={useActionData<typeof action>()} />
}
