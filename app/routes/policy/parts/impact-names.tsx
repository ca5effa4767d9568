import { Link } from "@remix-run/react"
import { useAmounts } from "~/components/amounts"
import { DataTable } from "~/components/table/data-table"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { Icon } from "~/components/ui/icon"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { ImpactPage } from "~/features/policy/impact-page"
import { useTranslate } from "~/platform/i18n/context"

/** Who changes by one rule, before and after, with the first reason. */
export function ImpactNames({ page }: { page: ImpactPage }) {
  const { t, has } = useTranslate()
  const { say } = useAmounts()
  const { rule, rows, kept, draft } = page
  const changed = page.impact?.rules.find((each) => each.rule === rule)?.changed ?? 0
  const at = `/policy/drafts/${draft.id}/impact`
  const to = (number: number) => `${at}?${new URLSearchParams({ rule: rule ?? "", page: String(number) })}`
  const column = (id: string, header: string) => ({ id, header, label: header })
  const criterion = (id: string) => {
    const key = `verdict.criterion.${id}`
    return has(key) ? t(key) : id
  }
  return (
    <>
      <ChoiceLinks
        label={t("policy.impact.choose")}
        choices={(page.impact?.rules ?? [])
          .filter((each) => each.changed > 0)
          .map((each) => ({
            key: each.rule,
            to: `${at}?rule=${each.rule}`,
            text: `${t(`verdict.rule.${each.rule}`)} ${each.changed}`,
            chosen: each.rule === rule,
          }))}
      />
      {kept < changed && <p className="mt-3 text-warn">{t("policy.impact.capped", { kept })}</p>}
      <div className="mt-4">
        <DataTable
          caption={t("policy.impact.names_caption", { count: kept })}
          captionHidden
          rows={rows}
          rowKey={({ teacherNo }) => teacherNo}
          columns={[
            {
              ...column("person", t("policy.impact.column.person")),
              names: true,
              cell: ({ teacherNo, name }) => (
                <Link to={`/people/${encodeURIComponent(teacherNo)}/path`} className="link whitespace-nowrap">
                  {name}
                </Link>
              ),
            },
            { ...column("school", t("policy.impact.column.school")), cell: ({ schoolName }) => schoolName },
            { ...column("before", t("policy.impact.column.before")), cell: ({ before }) => <OutcomeBadge outcome={before} size="sm" /> },
            { ...column("after", t("policy.impact.column.after")), cell: ({ after }) => <OutcomeBadge outcome={after} size="sm" /> },
            {
              ...column("reason", t("policy.impact.column.reason")),
              phone: "block",
              cell: ({ criterion: id, summary }) => (
                <>
                  <span className="text-muted">{criterion(id)}</span> {say(summary)}
                </>
              ),
            },
            ...(draft.state === "drafting"
              ? [
                  {
                    ...column("case", t("policy.impact.column.case")),
                    cell: ({ teacherNo, name }: ImpactPage["rows"][number]) => (
                      <Link
                        to={`/policy/drafts/${draft.id}/cases/new?${new URLSearchParams({ teacher: teacherNo, rule: rule ?? "", asOf: page.impact?.on ?? "" })}`}
                        className="link whitespace-nowrap"
                        aria-label={t("policy.impact.make_case_of", { name })}
                      >
                        {t("policy.impact.make_case")}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {page.pages > 1 && (
        <Pagination
          previous={page.page > 1 ? to(page.page - 1) : null}
          next={page.page < page.pages ? to(page.page + 1) : null}
          status={t("policy.impact.page", { page: page.page, pages: page.pages })}
        />
      )}
      <div className="cluster mt-4">
        <a href={`${at}/export`} download className={buttonLook("secondary")}>
          <Icon name="download" className="mr-1 h-5 w-5" />
          {t("policy.impact.export")}
        </a>
      </div>
    </>
  )
}
