import { Link } from "@remix-run/react"
import { Icon } from "~/components/ui/icon"
import type { Counted, DeskNumber, DeskNumberId } from "~/features/desk/desk-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** Numbers side by side, in the order asked for, each a way to its people. */
export function DeskNumbers({ numbers, ids }: { numbers: readonly DeskNumber[]; ids: readonly DeskNumberId[] }) {
  const shown = ids.flatMap((id) => numbers.filter((number) => number.id === id))
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {shown.map((number) => (
        <li key={number.id} className="keep grid content-start rounded-lg border border-line bg-surface p-4 md:p-5">
          <NumberCard number={number} />
        </li>
      ))}
    </ul>
  )
}

function NumberCard({ number: { id, people, to, past, undetermined, running } }: { number: DeskNumber }) {
  const { t } = useTranslate()
  return (
    <>
      <h3 className="font-medium">{t(`desk.number.${id}`)}</h3>
      {people === 0 ? (
        <p className="flex min-h-target items-center text-muted">{t(`desk.none.${id}`)}</p>
      ) : (
        <p>
          <Link
            to={to}
            prefetch="intent"
            aria-label={`${t(`desk.number.${id}`)} ${formatNumber(people)} ${t("desk.people")}`}
            className="inline-flex min-h-target items-baseline rounded text-accent no-underline hover:text-accent-strong"
          >
            <span className="text-3xl font-semibold">{formatNumber(people)}</span>
            <span className="ml-1">{t("desk.people")}</span>
            <Icon name="chevron" className="ml-1 h-4 w-4 self-center" />
          </Link>
        </p>
      )}
      {(past ?? undetermined ?? running) !== null && (
        <p className="cluster mt-1 text-sm">
          {past !== null && <Aside counted={past} text={t("desk.past", { count: formatNumber(past.people) })} icon="alert" />}
          {undetermined !== null && (
            <Aside counted={undetermined} text={t("desk.undetermined", { count: formatNumber(undetermined.people) })} icon="question" />
          )}
          {running !== null && (
            <Link to={running.to} className="link inline-flex min-h-[1.75rem] items-center">
              {t("desk.running", { count: formatNumber(running.people) })}
            </Link>
          )}
        </p>
      )}
    </>
  )
}

function Aside({ counted, text, icon }: { counted: Counted; text: string; icon: "alert" | "question" }) {
  return (
    <Link to={counted.to} className="link inline-flex min-h-[1.75rem] items-center text-warn">
      <Icon name={icon} className="mr-1 h-4 w-4" />
      {text}
    </Link>
  )
}
