import type { ConflictRow } from "~/components/form/conflict"
import type { RefusedErrors } from "~/components/form/refused-errors"
import type { AwardPage } from "~/features/tiers/award-page"
import { formatDate } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

type About = { readonly page: AwardPage; readonly result: "renewed" | "lapsed" | "withdrawn"; readonly errors: RefusedErrors }

/** What somebody else has recorded of an award in the meantime, beside what was about to be. */
export function awardRows({ page, result, errors }: About, { t, locale }: Translator): readonly ConflictRow[] {
  const last = page.reviews.at(-1)
  const day = (text: string | null | undefined) => (text ? formatDate(text, locale) : null)
  return [
    {
      label: t("ladder.review.result"),
      mine: t(`ladder.review.${result}`),
      theirs: last === undefined ? null : t(`ladder.review.${last.result}`),
    },
    { label: t("ladder.review.reviewed_on"), mine: day(errors.typed("reviewedOn")), theirs: day(last?.reviewedOn) },
    ...(result === "withdrawn"
      ? [{ label: t("ladder.one.withdrawn_on"), mine: day(errors.typed("withdrawnOn")), theirs: day(page.award.withdrawnOn) }]
      : []),
    { label: t("ladder.review.note"), mine: errors.typed("note"), theirs: last?.note },
  ]
}
