import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { decideDraft } from "~/features/policy/decide-draft.server"
import { draftForm, draftParams } from "~/features/policy/policy.schema"
import { saveDraft } from "~/features/policy/save-draft.server"
import { showDraft } from "~/features/policy/show-draft.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ChangeTable } from "./parts/change-table"
import { DecideForms } from "./parts/decide-forms"
import { DraftEditor } from "./parts/draft-editor"
import { DraftSteps } from "./parts/draft-steps"
import { DraftStateWords, useDays } from "./parts/pack-state-tag"
import { packAddress } from "./parts/pack-table"

/** A draft: what it changes, what is still to do, its form while it may be changed. */
export const loader = guarded({ can: "policy.edit", params: draftParams }, async ({ actor, params, today, locale, newFormToken }) => {
  const page = await showDraft({ actor, ...params, today })
  const title = pageTitle(locale, "policy.draft.title", { pack: page.draft.packName, version: page.draft.packVersion })
  return { title, page, asOf: today, formToken: newFormToken() }
})

/** Saves the form, or decides: propose, publish, send back, discard. */
export const action = guarded(
  { can: "policy.edit", params: draftParams, form: draftForm, idempotent: true },
  async ({ actor, params: { draftId }, form, today, now }) => {
    if (form.intent !== "save") return { done: await decideDraft({ actor, draftId, form, today, now }) }
    const { intent: _, version, packVersion, inForceFrom, inForceUntil, clauses, changes, ...settings } = form
    await saveDraft({ actor, draftId, version, today, packVersion, inForceFrom, inForceUntil, clauses, changes, settings })
    return { done: "save" as const }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Draft() {
  const { page, asOf, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useTranslate()
  const days = useDays()
  const { draft, basedOn, changes } = page
  const done = answer && "done" in answer ? answer.done : null
  return (
    <Page
      title={t("policy.draft.title", { pack: draft.packName, version: draft.packVersion })}
      kicker={
        <Link to="/policy" className="link">
          {t("policy.title")}
        </Link>
      }
      lead={draft.state === "drafting" ? t("policy.draft.lead") : undefined}
    >
      {done !== null && <Notice>{done === "save" ? t("policy.draft.saved") : t(`policy.decide.done.${done}`)}</Notice>}
      <SummaryList
        items={[
          { term: t("policy.column.id"), value: <code className="break-all text-sm">{draft.packId}</code> },
          { term: t("policy.column.state"), value: <DraftStateWords state={draft.state} /> },
          { term: t("policy.column.days"), value: days({ from: draft.inForceFrom, until: draft.inForceUntil }) },
          {
            term: t("policy.draft.basis"),
            value: (
              <Link to={packAddress(basedOn)} className="link">
                {t("policy.pack", { pack: basedOn.packName, version: basedOn.packVersion })}
              </Link>
            ),
          },
          { term: t("policy.column.changed"), value: formatInstant(page.updatedAt, locale) },
        ]}
      />
      <Past page={page} />
      <Section id="steps" title={t("policy.draft.steps")}>
        <DraftSteps page={page} />
      </Section>
      <Section id="decision" title={t("policy.draft.step.decision")}>
        <DecideForms page={page} formToken={formToken} answer={answer} asOf={asOf} />
      </Section>
      <Section id="changes" title={t("policy.pack.changes", { pack: basedOn.packName, version: basedOn.packVersion })}>
        {changes.length === 0 ? (
          <p className="text-muted">{t("policy.pack.changes_none")}</p>
        ) : (
          <ChangeTable changes={changes} caption={t("policy.draft.step.changes")} />
        )}
      </Section>
      {draft.state === "drafting" && (
        <Section id="edit" title={t("policy.draft.section.name")}>
          <DraftEditor page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
    </Page>
  )
}

/** Who proposed, sent back or closed it, and why. */
function Past({ page }: { page: ReturnType<typeof useLoaderData<typeof loader>>["page"] }) {
  const { t, locale } = useTranslate()
  const { draft, proposedBy, proposedAt, decidedBy, decidedAt, note } = page
  const by = (name: string | null) => name ?? t("audit.system")
  const at = (instant: string) => formatInstant(instant, locale)
  return (
    <div className="mt-4 grid gap-1">
      {proposedAt !== null && <p>{t("policy.draft.proposed", { by: by(proposedBy), at: at(proposedAt) })}</p>}
      {decidedAt !== null && draft.state === "drafting" && (
        <p className="text-warn">{t("policy.draft.sent_back", { by: by(decidedBy), at: at(decidedAt), note: note ?? "" })}</p>
      )}
      {decidedAt !== null && draft.state !== "drafting" && <p>{t("policy.draft.decided", { by: by(decidedBy), at: at(decidedAt) })}</p>}
      {note !== null && draft.state !== "drafting" && <p>{t("policy.note", { note })}</p>}
      {draft.state === "proposed" && <p className="font-medium">{t("policy.draft.frozen")}</p>}
    </div>
  )
}
