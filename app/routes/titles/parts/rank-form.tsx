import { Form, Link } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { CONTROL } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { RankedApplicant, RankingPage } from "~/features/title-rounds/show-ranking.server"
import { useTranslate } from "~/platform/i18n/context"
import { typedList } from "./typed-list"

/** A number for each applicant, title by title: 1 is the school's first. */
export function RankForm({ page, formToken, answer }: { page: RankingPage; formToken: string; answer: unknown }) {
  const { t, label, ...translator } = useTranslate()
  const { round, isOpen } = page
  const groups = page.groups.filter(({ applicants }) => applicants.length > 0)
  const people = groups.flatMap(({ applicants }) => applicants)
  const errors = refusedErrors(
    answer,
    translator,
    people.map(({ id }) => `rank-${id}`),
  )
  const ids = typedList(answer, "applicationId")
  const ranks = typedList(answer, "rank")
  const typed = (id: number) => ranks[ids.indexOf(String(id))]
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  if (people.length === 0) return <EmptyState title={t("titles.no_applicants")} next={t(`titles.no_applicants_next.${round.state}`)} />
  const columns: readonly Column<RankedApplicant>[] = [
    {
      ...plain("name", t("people.column.name")),
      names: true,
      cell: ({ id, name }) => (
        <Link to={`/titles/${round.id}/applications/${id}`} className="link inline-flex min-h-target items-center font-medium md:min-h-0">
          {name}
        </Link>
      ),
    },
    {
      ...plain("kept", t("titles.column.kept")),
      phone: "labelled",
      cell: ({ keptOutcome }) => <OutcomeBadge outcome={keptOutcome} size="sm" />,
    },
    {
      ...plain("statement", t("titles.statement")),
      phone: "block",
      width: "md:w-1/2",
      cell: ({ statement }) => (statement === null ? <span className="text-muted">{t("titles.no_statement")}</span> : statement),
    },
    {
      ...plain("rank", t("titles.column.rank")),
      width: "md:w-40",
      cell: ({ id, name, version, rank }) => {
        const error = errors.of(`rank-${id}`)
        return isOpen ? (
          <>
            <input type="hidden" name="applicationId" value={id} />
            <input type="hidden" name="version" value={version} />
            <input
              id={`rank-${id}`}
              name="rank"
              inputMode="numeric"
              autoComplete="off"
              aria-label={t("titles.rank_of", { name })}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `rank-${id}-error` : undefined}
              defaultValue={typed(id) ?? rank ?? ""}
              className={`${CONTROL} max-w-[6rem] ${error ? "border-bad" : "border-edge"}`}
            />
            {error && (
              <p id={`rank-${id}-error`} className="mt-1 font-medium text-bad">
                {error}
              </p>
            )}
          </>
        ) : (
          (rank ?? t("titles.not_ranked"))
        )
      },
    },
  ]
  const rows = people.map(({ id, name, rank }) => ({ label: name, mine: typed(id), theirs: rank === null ? null : String(rank) }))
  return (
    <>
      {/* outside the form: each of its lines carries a version of its own */}
      {isOpen && <Conflict answer={answer} version="" rows={rows} />}
      <Form method="post" className="grid gap-8">
        <ErrorSummary errors={errors.summary} />
        {isOpen && <input type="hidden" name="formToken" value={formToken} />}
        {groups.map(({ title, posts, applicants }) => (
          <section key={title} aria-label={label("title", title)}>
            <h2 className="mb-2 text-xl">{t("titles.rank_group", { title: label("title", title), posts, count: applicants.length })}</h2>
            <DataTable caption={label("title", title)} captionHidden columns={columns} rows={applicants} rowKey={({ id }) => String(id)} />
          </section>
        ))}
        {isOpen ? (
          <div>
            <SubmitButton>{t("titles.rank_save")}</SubmitButton>
          </div>
        ) : (
          <p className="font-medium">{t("titles.rank_not_open")}</p>
        )}
      </Form>
    </>
  )
}
