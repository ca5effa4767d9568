import { Link } from "@remix-run/react"
import { createContext, type ReactNode, useContext } from "react"
import type { Rule } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { Tag } from "../ui/tag"

/** A criterion that its person contests, and the day by which the owner of the fact answers. */
export interface Review {
  readonly rule: Rule
  readonly criterionId: string
  readonly number: string
  readonly dueOn: string
}

interface Reviews {
  readonly reviews: readonly Review[]
  /** whether the reader sees her own verdicts, and so may contest them */
  readonly mayObject: boolean
}

const ReviewsContext = createContext<Reviews>({ reviews: [], mayObject: false })

/** Below it, verdicts show what of them is under review; to the person herself each criterion offers the way to contest it. */
export function ReviewsProvider({
  reviews,
  mayObject = false,
  children,
}: Partial<Reviews> & Pick<Reviews, "reviews"> & { children: ReactNode }) {
  return <ReviewsContext.Provider value={{ reviews, mayObject }}>{children}</ReviewsContext.Provider>
}

/** 复核中 beside a criterion with its number and day; else, to the person herself, 我有异议. */
export function CriterionReview({ rule, criterionId, asOf }: { rule: Rule; criterionId: string; asOf: string }) {
  const { reviews, mayObject } = useContext(ReviewsContext)
  const { t } = useTranslate()
  const open = reviews.find((review) => review.rule === rule && review.criterionId === criterionId)
  if (open !== undefined) return <UnderReview review={open} linked={mayObject} />
  if (!mayObject) return null
  return (
    <Link
      to={`/objections/new?${new URLSearchParams({ rule, criterion: criterionId, on: asOf })}`}
      className="link inline-flex min-h-target items-center text-sm print:hidden"
    >
      {t("objections.object")}
    </Link>
  )
}

/** 复核中 beside a verdict of which any criterion is contested. */
export function RuleReview({ rule }: { rule: Rule }) {
  const { reviews } = useContext(ReviewsContext)
  const { t } = useTranslate()
  if (!reviews.some((review) => review.rule === rule)) return null
  return (
    <Tag tone="warn" icon="clock">
      {t("objections.under_review")}
    </Tag>
  )
}

function UnderReview({ review: { number, dueOn }, linked }: { review: Review; linked: boolean }) {
  const { t, locale } = useTranslate()
  const said = t("objections.review_said", { number, date: formatDate(dueOn, locale) })
  return (
    <p className="cluster mt-2 text-sm">
      <Tag tone="warn" icon="clock" size="sm">
        {t("objections.under_review")}
      </Tag>
      {linked ? (
        <Link to={`/objections/mine#${number}`} className="link">
          {said}
        </Link>
      ) : (
        <span>{said}</span>
      )}
    </p>
  )
}
