import { Await } from "@remix-run/react"
import { type ReactNode, Suspense } from "react"
import { EmptyState } from "~/components/table/empty-state"
import { useTranslate } from "~/platform/i18n/context"

interface ReckonedProps<Found> {
  /** there already, or on its way */
  found: Found | Promise<Found>
  /** of the address: a new address is a new reckoning, what was there before would pass for it */
  of: string
  fallback?: ReactNode
  failed?: { title: string; next: string }
  children: (found: Found) => ReactNode
}

/**
 * What the server reckoned, once it is there. What is there at once is no boundary of its own: such a part is taken over
 * by the browser later than the rest, and a click on it before would have it drawn anew.
 */
export function Reckoned<Found>({ found, of, fallback = null, failed, children }: ReckonedProps<Found>) {
  const { t } = useTranslate()
  if (!(found instanceof Promise)) return children(found)
  const { title, next } = failed ?? { title: t("plan.failed"), next: t("plan.failed_next") }
  return (
    <Suspense key={of} fallback={fallback}>
      <Await resolve={found} errorElement={<EmptyState title={title} next={next} />}>
        {children}
      </Await>
    </Suspense>
  )
}
