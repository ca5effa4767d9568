import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { DraftPage } from "~/features/policy/draft-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

export interface DecideFormsProps {
  page: DraftPage
  formToken: string
  /** of a decision; the editor shows its own */
  answer: unknown
  asOf: string
}

/** What can be decided of a draft, by whom it may be decided: propose, confirm, send back, discard. */
export function DecideForms({ page, formToken, answer, asOf }: DecideFormsProps) {
  const { t, locale, ...translator } = useTranslate()
  const { draft } = page
  const decision = decisionOf(answer)
  const errors = refusedErrors(decision === null ? null : answer, { say: translator.say }, ["note"])
  const hidden = (
    <>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="version" value={draft.version} />
    </>
  )
  const note = (id: string, mine: string, hint?: string) => (
    <TextArea
      id={id}
      name="note"
      rows={2}
      label={t("policy.decide.note")}
      hint={hint}
      defaultValue={decision === mine ? errors.typed("note") : undefined}
      error={decision === mine ? errors.of("note") : undefined}
    />
  )
  const from = formatDate(draft.inForceFrom, locale)
  return (
    <div className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      {draft.state === "drafting" && (
        <Decision hidden={hidden} text={t("policy.decide.propose_text")} intent="propose" label={t("policy.decide.propose")} />
      )}
      {draft.state === "proposed" && page.isOwnProposal && <p className="font-medium">{t("policy.decide.own")}</p>}
      {draft.state === "proposed" && !page.isOwnProposal && (
        <Decision
          hidden={hidden}
          text={draft.inForceFrom <= asOf ? t("policy.decide.publish_today", { from }) : t("policy.decide.publish_text", { from })}
          intent="publish"
          label={t("policy.decide.publish")}
        >
          {note("note", "publish", page.startsInThePast ? t("policy.decide.past") : undefined)}
        </Decision>
      )}
      {draft.state === "proposed" && (
        <Fold summary={t("policy.decide.send_back")} open={decision === "send-back"}>
          <Decision hidden={hidden} text={t("policy.decide.send_back_text")} intent="send-back" label={t("policy.decide.send_back")} quiet>
            {note(page.isOwnProposal ? "note" : "back-note", "send-back")}
          </Decision>
        </Fold>
      )}
      {draft.state === "drafting" && (
        <Fold summary={t("policy.decide.discard")}>
          <Decision hidden={hidden} text={t("policy.decide.discard_text")} intent="discard" label={t("policy.decide.discard")} quiet>
            {note("note", "discard")}
          </Decision>
        </Fold>
      )}
    </div>
  )
}

interface DecisionProps {
  hidden: ReactNode
  text: string
  intent: string
  label: string
  quiet?: boolean
  children?: ReactNode
}

function Decision({ hidden, text, intent, label, quiet = false, children }: DecisionProps) {
  return (
    <Form method="post" className="grid gap-3">
      {hidden}
      <p className="text-muted">{text}</p>
      {children}
      <div>
        <SubmitButton look={quiet ? "secondary" : "primary"} name="intent" value={intent}>
          {label}
        </SubmitButton>
      </div>
    </Form>
  )
}

/** Which decision an answer refused; null where it refused none. */
function decisionOf(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return null
  const { intent } = (answer as { values: { intent?: unknown } }).values
  return typeof intent === "string" && intent !== "save" ? intent : null
}
