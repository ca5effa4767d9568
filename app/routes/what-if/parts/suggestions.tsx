import { Link } from "@remix-run/react"
import { useAmounts } from "~/components/amounts"
import { Section } from "~/components/layout/page"
import { Icon } from "~/components/ui/icon"
import type { SuggestedStep, WhatIfPage } from "~/features/what-if/what-if-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** From each condition that still fails, the supposition that would mend it, one tap away. */
export function Suggestions({ page }: { page: WhatIfPage }) {
  const { t } = useTranslate()
  const words = useSuggestionWords()
  if (page.result === null) return null
  return (
    <Section id="suggestions" title={t("what_if.suggestions")}>
      <p className="mb-3 max-w-prose text-muted">
        {t(page.suggestions.length === 0 ? "what_if.suggestions_none" : "what_if.suggestions_lead")}
      </p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {page.suggestions.map((suggestion) => (
          <li key={suggestion.to}>
            <Link
              to={suggestion.to}
              className="flex h-full min-h-target items-center rounded-lg border border-edge bg-surface px-4 py-2 text-ink no-underline hover:border-accent hover:text-accent"
            >
              <Icon name={suggestion.said.length === 0 ? "clock" : "question"} className="mr-3 h-5 w-5 text-accent" />
              <span>{words(suggestion)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useSuggestionWords(): (suggestion: SuggestedStep) => string {
  const { t, locale } = useTranslate()
  const { say } = useAmounts()
  return ({ said, asOf, waits }) => {
    const date = formatDate(asOf, locale)
    const all = said.map(say).join(t("layout.list_separator"))
    if (said.length === 0) return t("what_if.suggestion_wait", { date })
    return waits ? t("what_if.suggestion_then", { said: all, date }) : all
  }
}
