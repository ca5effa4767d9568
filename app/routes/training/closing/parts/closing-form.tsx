import { Form, Link } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { CONTROL } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ClosingLine, ClosingPage, ClosingRepeat } from "~/features/training/closing/closing-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { typedList } from "../../planner/parts/typed-list"
import { ResultTag } from "./result-tag"

interface Props {
  page: ClosingPage
  preview: NonNullable<ClosingPage["preview"]>
  formToken: string
  answer: unknown
}

/** Everybody's hours as closing would credit them; who fails for another reason is told so here, and then it is done in one press. */
export function ClosingForm({ page, preview, formToken, answer }: Props) {
  const { t } = useTranslate()
  const { run, obstacles, courseHours } = page
  const { lines, unmarked, seen, fullFromPercent: full, noneBelowPercent: none } = preview
  const passed = lines.filter(({ result }) => result === "passed").length
  const hours = formatNumber(lines.reduce((sum, line) => sum + line.hours, 0))
  const isOpen = (line: ClosingLine) => unmarked.length > 0 && line.reason === "too_little"
  const open = lines.filter(isOpen).length
  const columns = useColumns(answer, isOpen)
  const counts = { passed, failed: lines.length - passed - open, hours, course: courseHours }
  return (
    <Form method="post" className="grid gap-4">
      {unmarked.length > 0 && <Unmarked page={page} preview={preview} />}
      <p className="font-medium tabular-nums">{open > 0 ? t("closing.counts_open", { ...counts, open }) : t("closing.counts", counts)}</p>
      <p className="text-sm text-muted">
        {t("closing.rule", { full, none })} {t("closing.fail_text")}
      </p>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="close" />
      <input type="hidden" name="seen" value={seen} />
      <Conflict
        answer={answer ?? null}
        version={run.version}
        rows={[{ label: t("closing.title"), mine: t("runs.state.closed"), theirs: t(`runs.state.${run.state}`) }]}
      />
      <DataTable caption={t("closing.people")} captionHidden columns={columns} rows={lines} rowKey={({ teacherNo }) => teacherNo} />
      {obstacles.length === 0 && (
        <div className="grid max-w-prose gap-2">
          <p className="text-muted">{t("closing.submit_text")}</p>
          <div>
            <SubmitButton>{t("closing.submit")}</SubmitButton>
          </div>
        </div>
      )}
    </Form>
  )
}

function Unmarked({ page: { run }, preview: { unmarked } }: Pick<Props, "page" | "preview">) {
  const { t, locale } = useTranslate()
  return (
    <fieldset id="stated" className="rounded border-l-4 border-warn bg-warn-soft p-4">
      <legend className="float-left mb-1 w-full font-medium">{t("closing.unmarked")}</legend>
      <p className="clear-left mb-2">
        {t("closing.unmarked_text")}{" "}
        <Link to={`/runs/${run.number}/attendance?session=${unmarked[0]?.id ?? ""}`} className="link">
          {t("closing.to_attendance")}
        </Link>
      </p>
      {unmarked.map(({ id, on, starts, ends }) => (
        <label key={id} className="flex min-h-target items-center gap-2">
          <input type="checkbox" name="stated" value={id} className="h-5 w-5" />
          {t("closing.stated", { on: formatDate(on, locale), starts, ends })}
        </label>
      ))}
    </fieldset>
  )
}

/** `isOpen`: what she lacks may be attendance that nobody has recorded yet, which says nothing of her. */
function useColumns(answer: unknown, isOpen: (line: ClosingLine) => boolean): readonly Column<ClosingLine>[] {
  const { t } = useTranslate()
  const typed = new Map((typedList(answer, "person") ?? []).map((no, at) => [no, typedList(answer, "note")?.[at] ?? ""]))
  const column = (
    id: string,
    words: string,
    cell: Column<ClosingLine>["cell"],
    more: Partial<Column<ClosingLine>> = {},
  ): Column<ClosingLine> => ({
    ...{ id, header: words, label: words, cell },
    ...more,
  })
  return [
    column(
      "name",
      t("closing.name"),
      ({ name, teacherNo, repeats }) => (
        <>
          <span className="font-medium">{name}</span> <span className="text-sm text-muted">{teacherNo}</span>
          {repeats.map((repeat) => (
            <Repeat key={`${repeat.claimNumber} ${repeat.projectName} ${repeat.endsOn}`} repeat={repeat} />
          ))}
        </>
      ),
      { names: true },
    ),
    column("school", t("closing.school"), ({ schoolName }) => schoolName),
    column("present", t("closing.present"), ({ presentMinutes: present, plannedMinutes: planned, percent }) => (
      <span className="whitespace-nowrap tabular-nums">{t("closing.present_of", { present, planned, percent })}</span>
    )),
    column("result", t("closing.result"), (line) => <ResultTag result={isOpen(line) ? "open" : line.result} reason={line.reason} />),
    column("hours", t("closing.hours"), ({ hours }) => <span className="tabular-nums">{formatNumber(hours)}</span>, { align: "end" }),
    column("note", t("closing.fail_note"), ({ teacherNo, name }) => (
      <>
        <input type="hidden" name="person" value={teacherNo} />
        <input
          type="text"
          name="note"
          maxLength={200}
          defaultValue={typed.get(teacherNo) ?? ""}
          aria-label={t("closing.fail_note_of", { name })}
          className={`${CONTROL} min-w-[8rem] border-edge`}
        />
      </>
    )),
  ]
}

/** The same training may be in the ledger, or claimed, already. */
function Repeat({ repeat: { claimNumber, projectName: project, endsOn, hours } }: { repeat: ClosingRepeat }) {
  const { t, locale } = useTranslate()
  const values = { project, on: formatDate(endsOn, locale), hours }
  return (
    <span className="block text-sm text-warn">
      {claimNumber === null ? t("closing.repeat_entry", values) : t("closing.repeat_claim", { ...values, number: claimNumber })}
    </span>
  )
}
