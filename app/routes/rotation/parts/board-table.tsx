import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { type BoardRow, type CountsByState, SEASON_MEMBER_STATES } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber, formatPeriod } from "~/platform/i18n/format"

/** A page of a season's people, one table for each step, in the order of the steps. What comes next is said once where it is the same for all. */
export function BoardTables({ year, rows, byState }: { year: number; rows: readonly BoardRow[]; byState: CountsByState }) {
  const groups = SEASON_MEMBER_STATES.map((state) => ({ state, people: rows.filter((row) => row.state === state) })).filter(
    ({ people }) => people.length > 0,
  )
  return (
    <div className="grid gap-8">
      {groups.map(({ state, people }) => (
        <Group key={state} year={year} state={state} people={people} count={byState[state]} />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly year: number
  readonly state: BoardRow["state"]
  readonly people: readonly BoardRow[]
  /** on all pages */
  readonly count: number
}

function Group({ year, state, people, count }: GroupProps) {
  const { t, label } = useTranslate()
  const steps = new Set(people.map(({ next }) => next))
  const [common] = steps.size === 1 ? steps : []
  const columns = useColumns({ year, people, isStepSaid: common !== undefined })
  const words = { state: label("seasonMemberState", state), count: formatNumber(count) }
  const caption =
    people.length < count
      ? t("season.board.caption_part", { ...words, shown: formatNumber(people.length) })
      : t("season.board.caption", words)
  return (
    <section aria-labelledby={`state-${state}`}>
      <div className="mb-2">
        <h3 id={`state-${state}`} className="text-lg">
          {caption}
        </h3>
        {common !== undefined && common !== "nothing" && <p className="text-sm text-muted">{t(`season.next.${common}`)}</p>}
      </div>
      <DataTable caption={caption} captionHidden columns={columns} rows={people} rowKey={({ id }) => String(id)} />
    </section>
  )
}

function useColumns({
  year,
  people,
  isStepSaid,
}: {
  year: number
  people: readonly BoardRow[]
  isStepSaid: boolean
}): readonly Column<BoardRow>[] {
  const { t, label, locale } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const host: Column<BoardRow> = {
    ...plain("host", t("season.column.host")),
    phone: "block",
    width: "md:w-[15rem]",
    cell: ({ hostName, startsOn, endsOn }) =>
      hostName !== null && (
        <>
          {hostName}
          {startsOn !== null && (
            <span className="block text-muted">{formatPeriod({ from: startsOn, to: endsOn, openWord: "" }, locale)}</span>
          )}
        </>
      ),
  }
  const note: Column<BoardRow> = {
    ...plain("note", t("season.column.note")),
    phone: "block",
    cell: ({ origin, next, reason }) => {
      const said = [origin === "volunteer" ? t("season.origin.volunteer") : null, reason].filter((part) => part !== null)
      if (said.length === 0 && isStepSaid) return null
      return (
        <>
          {said.join(t("season.note_joint"))}
          {!isStepSaid && next !== "nothing" && <span className="block text-muted">{t(`season.next.${next}`)}</span>}
        </>
      )
    },
  }
  return [
    {
      ...plain("person", t("season.column.person")),
      names: true,
      width: "md:w-[8rem]",
      cell: ({ id, name }) => (
        <Link to={`/rotation/${year}/members/${id}`} className="link -my-0.5 inline-block whitespace-nowrap py-0.5 font-medium">
          {name}
        </Link>
      ),
    },
    {
      ...plain("teacher_no", t("people.column.teacher_no")),
      phone: "plain",
      width: "md:w-[7rem]",
      cell: ({ teacherNo }) => <span className="text-muted">{teacherNo}</span>,
    },
    { ...plain("origin", t("season.column.origin")), phone: "plain", width: "md:w-[13rem]", cell: ({ originName }) => originName },
    {
      ...plain("stage_subject", t("people.column.stage_subject")),
      phone: "plain",
      width: "md:w-[10rem]",
      cell: ({ postKind, stage, subject }) =>
        [postKind !== "teacher" && label("postKind", postKind), stage && label("stage", stage), subject].filter(Boolean).join(" · "),
    },
    ...(people.some(({ hostName }) => hostName !== null) ? [host] : []),
    ...(isStepSaid && people.every(({ origin, reason }) => origin === "due" && reason === null) ? [] : [note]),
  ]
}
