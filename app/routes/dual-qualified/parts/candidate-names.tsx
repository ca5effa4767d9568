import { Link } from "@remix-run/react"
import type { BoardPerson, Candidates } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { boardAddress } from "./dual-address"

/** So many names stand on the board; the list has all. */
const NAMES = 12

export interface CandidateNamesProps {
  code: string
  /** how many more are needed; null where no number would do */
  lacking: number | null
  /** null: not looked at, for so many people went before */
  candidates: Candidates | null
}

/** The names that would bring the school over: who may apply now, then who lacks one thing, and what. */
export function CandidateNames({ code, lacking, candidates }: CandidateNamesProps) {
  const { t, label } = useTranslate()
  if (candidates === null) return <p>{t("dual.names_elsewhere")}</p>
  const { mayApply, lackingOne, isPart } = candidates
  const reached = mayApply.length + lackingOne.length
  const underWay = (person: BoardPerson) =>
    person.underWay === null ? "" : t("dual.name_under_way", { state: t(`dual.state.${person.underWay}`) })
  return (
    <>
      <h3 className="text-lg font-semibold">
        {lacking === null ? t("dual.names") : t("dual.names_needed", { count: formatNumber(lacking) })}
      </h3>
      <h4 className="mt-3 font-medium">{t("dual.names_may_apply", { count: formatNumber(mayApply.length) })}</h4>
      {mayApply.length === 0 ? (
        <p className="text-muted">{t("dual.names_may_apply_none")}</p>
      ) : (
        <Names people={mayApply} more={boardAddress({ school: code, list: "may_apply" })} after={underWay} />
      )}
      <h4 className="mt-4 font-medium">{t("dual.names_lacking_one", { count: formatNumber(lackingOne.length) })}</h4>
      {lackingOne.length === 0 ? (
        <p className="text-muted">{t("dual.names_lacking_one_none")}</p>
      ) : (
        <Names
          people={lackingOne}
          more={boardAddress({ school: code, list: "lacking_one" })}
          after={({ lacks }) => t("dual.name_lacks", { criterion: label("applicationCriterion", lacks?.[0] ?? null) })}
        />
      )}
      {lacking !== null && !isPart && reached < lacking && (
        <p className="mt-3 text-warn">{t("dual.names_too_few", { count: formatNumber(reached) })}</p>
      )}
      {isPart && <p className="mt-3 text-sm text-muted">{t("dual.names_part")}</p>}
    </>
  )
}

function Names({ people, more, after }: { people: readonly BoardPerson[]; more: string; after: (person: BoardPerson) => string }) {
  const { t } = useTranslate()
  return (
    <>
      <ul className="mt-1 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {people.slice(0, NAMES).map((person) => (
          <li key={person.teacherNo} className="flex min-h-target items-center border-b border-line py-1 md:min-h-0">
            <Link to={`/people/${encodeURIComponent(person.teacherNo)}`} className="link mr-2 whitespace-nowrap font-medium">
              {person.name}
            </Link>
            <span className="text-sm text-muted">{[person.subject, after(person)].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      {people.length > NAMES && (
        <Link to={more} className="link mt-1 inline-flex min-h-target items-center">
          {t("dual.names_all", { count: people.length })}
        </Link>
      )}
    </>
  )
}
