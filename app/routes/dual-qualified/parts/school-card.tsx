import { Link } from "@remix-run/react"
import { MiniBar } from "~/components/chart/mini-bar"
import { Tag } from "~/components/ui/tag"
import type { BoardList, SchoolShare } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { CandidateNames } from "./candidate-names"
import { boardAddress } from "./dual-address"
import { percentOf, shareInWords } from "./share-words"

/** One school: its share now, how many it needs, who would bring it over, and what else is on its way. Each number opens its list. */
export function SchoolCard({ school }: { school: SchoolShare }) {
  const translator = useTranslate()
  const { t } = translator
  const { code, share, mayApply, expiring, underWay, candidates } = school
  const isOver = share.outcome === "met"
  const numbers: readonly { readonly list: BoardList; readonly count: number }[] = [
    { list: "certified", count: share.numerator },
    { list: "concerned", count: share.denominator },
    { list: "may_apply", count: mayApply },
    { list: "expiring", count: expiring },
    { list: "unknown", count: share.unknown },
  ]
  return (
    <>
      <div className="grid gap-6 md:grid-cols-[14rem_1fr]">
        <div>
          {share.percent === null ? (
            <Tag tone="quiet" icon="dash">
              {t("dual.nobody_concerned")}
            </Tag>
          ) : (
            <>
              <p className="text-3xl font-semibold">{percentOf(share)}%</p>
              <MiniBar value={share.numerator} of={share.denominator} tone={isOver ? "good" : "accent"} />
              <p className="mt-2">
                <Tag tone={isOver ? "good" : "warn"} icon={isOver ? "check" : "alert"}>
                  {isOver ? t("dual.over") : t("dual.not_over")}
                </Tag>
              </p>
            </>
          )}
        </div>
        <div>
          <p className="max-w-reading">{shareInWords(share, translator)}</p>
          <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
            {numbers.map(({ list, count }) => (
              <NumberOf key={list} label={t(`dual.list.${list}`)} count={count} to={boardAddress({ school: code, list })} />
            ))}
            <NumberOf
              label={t("dual.under_way")}
              count={underWay}
              to={`/dual-qualified/queue?school=${encodeURIComponent(code)}&view=under_way`}
            />
          </dl>
        </div>
      </div>
      {share.outcome === "not_met" && (
        <div className="mt-5">
          <CandidateNames code={code} lacking={share.lacking} candidates={candidates} />
        </div>
      )}
    </>
  )
}

/** A number that opens its list; nobody is said in words. */
function NumberOf({ label, count, to }: { label: string; count: number; to: string }) {
  const { t } = useTranslate()
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-lg font-medium">
        {count === 0 ? (
          <span className="text-base font-normal text-muted">{t("dual.none")}</span>
        ) : (
          <Link to={to} className="link inline-flex min-h-target items-center md:min-h-0">
            {t("dual.people", { count: formatNumber(count) })}
          </Link>
        )}
      </dd>
    </div>
  )
}
