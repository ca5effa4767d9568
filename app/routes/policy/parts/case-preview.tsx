import { Form } from "@remix-run/react"
import type { RefusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Section } from "~/components/layout/page"
import { Fold } from "~/components/ui/fold"
import { SummaryList } from "~/components/ui/summary-list"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { NewCasePage } from "~/features/policy/new-case-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

export interface CasePreviewProps {
  preview: NonNullable<NewCasePage["preview"]>
  asked: NewCasePage["asked"]
  version: number
  formToken: string
  errors: RefusedErrors
  canAdd: boolean
}

/** What would be written into the pack, and the one press that does it. */
export function CasePreview({ preview, asked, version, formToken, errors, canAdd }: CasePreviewProps) {
  const { t, has, locale } = useTranslate()
  const { expected, underDraft, isMoved, asOf, facts } = preview
  const name = (id: string) => {
    const key = `verdict.criterion.${id}`
    return has(key) ? t(key) : id
  }
  return (
    <Section id="preview" title={t("policy.new_case.preview")}>
      <SummaryList
        items={[
          { term: t("policy.new_case.expected"), value: <OutcomeBadge outcome={expected.outcome} /> },
          { term: t("policy.new_case.draft"), value: <OutcomeBadge outcome={underDraft} /> },
          {
            term: t("policy.new_case.criteria"),
            value: (
              <ul className="grid gap-1">
                {Object.entries(expected.criteria).map(([id, outcome]) => (
                  <li key={id} className="cluster">
                    <span>{name(id)}</span> <OutcomeBadge outcome={outcome} size="sm" />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {underDraft !== expected.outcome && <p className="mt-3 text-warn">{t("policy.new_case.differs")}</p>}
      <p className="mt-3">{isMoved ? t("policy.new_case.moved", { date: formatDate(asOf, locale) }) : t("policy.new_case.kept")}</p>
      <Fold summary={t("policy.new_case.facts")}>
        <pre className="max-h-96 overflow-auto rounded border border-line bg-sunken p-3 text-xs">{facts}</pre>
      </Fold>
      {canAdd && (
        <Form method="post" className="mt-4 grid max-w-prose gap-4">
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="teacher" value={asked.teacher} />
          <input type="hidden" name="rule" value={asked.rule} />
          <input type="hidden" name="asOf" value={asked.asOf} />
          <TextArea
            id="note"
            name="note"
            rows={2}
            label={t("policy.new_case.note")}
            hint={t("policy.new_case.note_hint")}
            defaultValue={errors.typed("note")}
            error={errors.of("note")}
            required
          />
          <div>
            <SubmitButton>{t("policy.new_case.add")}</SubmitButton>
          </div>
        </Form>
      )}
    </Section>
  )
}
