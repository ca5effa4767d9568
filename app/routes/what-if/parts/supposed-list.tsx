import { Link } from "@remix-run/react"
import { useAmounts } from "~/components/amounts"
import { Section } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import type { SupposedItem, WhatIfPage } from "~/features/what-if/what-if-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { useFaultWords } from "./fault-words"

/** Everything that is supposed, one line each with its way out, and what stands against it. */
export function SupposedList({ page }: { page: WhatIfPage }) {
  const { t, locale } = useTranslate()
  const { supposed, complete } = page
  const clear = supposed.length > 1 && (
    <Link to={page.empty} className={buttonLook("quiet")}>
      {t("what_if.clear")}
    </Link>
  )
  return (
    <Section id="supposed" title={t("what_if.supposed")} aside={clear}>
      {supposed.length === 0 && <p className="text-muted">{t("what_if.supposed_none")}</p>}
      <ul className="grid gap-3">
        {supposed.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be supposed twice by mistake, and both must be shown
          <Supposed key={`${at} ${item.text}`} item={item} />
        ))}
      </ul>
      <div className="cluster mt-3">
        {complete !== null && (
          <Link to={complete.to} className={buttonLook("secondary")}>
            <Icon name="clock" className="mr-2 h-5 w-5" />
            {t("what_if.complete", { date: formatDate(complete.on, locale) })}
          </Link>
        )}
      </div>
    </Section>
  )
}

function Supposed({ item }: { item: SupposedItem }) {
  const { t, locale } = useTranslate()
  const { say } = useAmounts()
  const faultWords = useFaultWords()
  const said = item.said === null ? t("what_if.unreadable_item", { text: item.text }) : say(item.said)
  const isFaulty = item.faults.length > 0
  return (
    <li
      className={`grid grid-cols-[1fr_auto] items-center gap-3 rounded-lg border bg-surface py-2 pl-4 pr-2 ${isFaulty ? "border-bad" : "border-line"}`}
    >
      <div className="min-w-0">
        <p className="verbatim">{said}</p>
        {item.faults.map((fault) => (
          <p key={`${fault.field} ${fault.code}`} role="alert" className="mt-1 font-medium text-bad">
            <Icon name="alert" className="mr-1 h-4 w-4" />
            {faultWords(fault)}
          </p>
        ))}
        {item.countsFrom !== null && !isFaulty && (
          <p className="mt-1 text-sm text-warn">
            <Icon name="clock" className="mr-1 h-4 w-4" />
            {t("what_if.not_yet", { date: formatDate(item.countsFrom, locale) })}
          </p>
        )}
      </div>
      <Link to={item.without} preventScrollReset aria-label={t("what_if.remove_this", { said })} className={buttonLook("secondary")}>
        {t("what_if.remove")}
      </Link>
    </li>
  )
}
