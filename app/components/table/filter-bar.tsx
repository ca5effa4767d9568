import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { buttonLook } from "../ui/button-look"

export interface FilterBarProps {
  /** the address of the list without any filter */
  clearTo: string
  /** whether anything is filtered, so that clearing makes sense */
  active: boolean
  /** the one field most used, first and wide */
  search: ReactNode
  children: ReactNode
}

/** Conditions of a list: a GET form that is sent once, never by itself. What is asked stands in the address. */
export function FilterBar({ clearTo, active, search, children }: FilterBarProps) {
  const { t } = useTranslate()
  return (
    <Form method="get" role="search" aria-label={t("layout.filters")} className="rounded-lg border border-line bg-surface p-4 print:hidden">
      <div className="grid gap-3 md:grid-cols-[2fr_auto] md:items-end">
        {search}
        <div className="hidden md:block">
          <button type="submit" className={buttonLook("primary")}>
            {t("layout.search")}
          </button>
        </div>
      </div>
      <div className="mt-3 grid grid-cols-2 gap-3 md:grid-cols-4">{children}</div>
      <div className="cluster mt-3">
        <button type="submit" className={`${buttonLook("primary")} md:!hidden`}>
          {t("layout.search")}
        </button>
        {active && (
          <a href={clearTo} className={buttonLook("quiet")}>
            {t("layout.clear_filters")}
          </a>
        )}
      </div>
    </Form>
  )
}
