import { Await } from "@remix-run/react"
import { Suspense } from "react"
import { useTranslate } from "~/platform/i18n/context"

interface ReckoningProps {
  /** each settles when so many percent are done; the last with 100 */
  steps: readonly Promise<number>[]
  reached?: number
  /** the same page, sent whole: for a browser without a script */
  wholeAt: string
}

/** How far the reckoning of a past day is, as the server sends it. Gone when it is done. */
export function Reckoning({ steps, reached = 0, wholeAt }: ReckoningProps) {
  const [next, ...rest] = steps
  if (next === undefined) return null
  return (
    <Suspense fallback={<Reached percent={reached} wholeAt={wholeAt} />}>
      <Await resolve={next} errorElement={null}>
        {(percent) => <Reckoning steps={rest} reached={percent} wholeAt={wholeAt} />}
      </Await>
    </Suspense>
  )
}

function Reached({ percent, wholeAt }: { percent: number; wholeAt: string }) {
  const { t } = useTranslate()
  return (
    <div className="mb-8 max-w-reading">
      <p role="status" className="mb-2 font-medium">
        {t("plan.reckoning", { percent })}
      </p>
      <svg width="100%" height="10" className="block" aria-hidden="true" focusable="false">
        <rect x="0" y="0" width="100%" height="10" rx="3" className="fill-sunken stroke-edge" />
        <rect x="0" y="0" width={`${percent}%`} height="10" rx="3" className="fill-accent" />
      </svg>
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${wholeAt}`} />
        <a href={wholeAt} className="link mt-2 inline-flex min-h-target items-center">
          {t("plan.reckoning_whole")}
        </a>
      </noscript>
    </div>
  )
}
