import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { CaseResult } from "~/features/policy/cases-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

export interface CaseTableProps {
  cases: readonly CaseResult[]
  version: number
  formToken: string
  /** null: the draft can no longer be changed */
  canChange: boolean
}

/** Golden cases with what a draft makes of them; one that fails says how, and can be taken at the draft's word. */
export function CaseTable({ cases, version, formToken, canChange }: CaseTableProps) {
  const { t, locale } = useTranslate()
  const said = useDifferences()
  const column = (id: string, header: string) => ({ id, header, label: header })
  const columns: Column<CaseResult>[] = [
    {
      ...column("case", t("policy.cases.column.case")),
      names: true,
      cell: ({ id, note }) => (
        <>
          <span className="block">{note}</span>
          <code className="text-xs font-normal text-muted">{id}</code>
        </>
      ),
    },
    {
      ...column("rule", t("policy.cases.column.rule")),
      cell: ({ rule, asOf }) => `${t(`verdict.rule.${rule}`)} · ${formatDate(asOf, locale)}`,
    },
    { ...column("expected", t("policy.cases.column.expected")), cell: ({ outcome }) => <OutcomeBadge outcome={outcome} size="sm" /> },
    {
      ...column("result", t("policy.cases.column.result")),
      phone: "block",
      cell: ({ differences, id, note }) => (
        <>
          <Tag size="sm" tone={differences.length === 0 ? "good" : "bad"} icon={differences.length === 0 ? "check" : "cross"}>
            {t(differences.length === 0 ? "policy.cases.passes" : "policy.cases.fails")}
          </Tag>
          {differences.length > 0 && (
            <ul className="mt-1 grid gap-0.5 text-sm">
              {said(differences).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {canChange && differences.length > 0 && (
            <Form method="post" preventScrollReset className="mt-2 grid gap-2 p-1">
              <input type="hidden" name="formToken" value={formToken} />
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="caseId" value={id} />
              <TextArea id={`note-${id}`} name="note" rows={2} label={t("policy.cases.note")} defaultValue={note} />
              <div className="cluster">
                <SubmitButton look="secondary" name="intent" value="accept">
                  <span aria-hidden="true">{t("policy.cases.accept")}</span>
                  <span className="visually-hidden">{t("policy.cases.accept_what", { id })}</span>
                </SubmitButton>
                <SubmitButton look="quiet" name="intent" value="remove">
                  <span aria-hidden="true">{t("policy.cases.remove")}</span>
                  <span className="visually-hidden">{t("policy.cases.remove_what", { id })}</span>
                </SubmitButton>
              </div>
            </Form>
          )}
        </>
      ),
    },
  ]
  return <DataTable caption={t("policy.cases.caption")} captionHidden columns={columns} rows={cases} rowKey={({ id }) => id} />
}

/** A figure's JSON without the quotes of a text. */
function bare(json: string | null): string {
  return json?.replace(/^"(.*)"$/, "$1") ?? "–"
}

function useDifferences(): (differences: CaseResult["differences"]) => readonly string[] {
  const { t, has } = useTranslate()
  const outcome = (code: string | null) => {
    const key = `verdict.outcome.${code}`
    return code === null ? t("policy.absent") : has(key) ? t(key) : code
  }
  return (differences) =>
    differences.map(({ kind, name, expected, actual }) => {
      if (kind === "figure")
        return t("policy.cases.difference", { what: t("policy.cases.figure", { name }), expected: bare(expected), actual: bare(actual) })
      const key = `verdict.criterion.${name}`
      const what = kind === "outcome" ? t("policy.cases.outcome") : has(key) ? t(key) : name
      return t("policy.cases.difference", { what, expected: outcome(expected), actual: outcome(actual) })
    })
}
