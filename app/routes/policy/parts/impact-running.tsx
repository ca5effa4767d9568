import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { usePolling } from "~/components/ui/use-polling"
import type { ImpactProgress } from "~/features/policy/impact-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

export interface ImpactRunningProps {
  progress: ImpactProgress
  draftId: number
  formToken: string
}

/** How far the counting is, and the way to stop it. Renews itself every second; without the script every third. */
export function ImpactRunning({ progress, draftId, formToken }: ImpactRunningProps) {
  const { t } = useTranslate()
  usePolling(1000)
  const { done, total } = progress
  const share = total > 0 ? Math.min(1, done / total) : 0
  return (
    <div className="py-2">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p className="mb-4">{t("policy.impact.running")}</p>
      <p role="status" className="text-2xl font-semibold">
        {total === 0 ? t("policy.impact.starting") : t("policy.impact.progress", { done: formatNumber(done), total: formatNumber(total) })}
      </p>
      <svg
        role="progressbar"
        aria-label={t("policy.impact.count")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        width="100%"
        height="14"
        className="my-3 block"
      >
        <rect x="0" y="0" width="100%" height="14" rx="3" className="fill-sunken stroke-edge" />
        <rect x="0" y="0" width={`${share * 100}%`} height="14" rx="3" className="fill-accent" />
      </svg>
      <Form method="post" className="cluster">
        <input type="hidden" name="formToken" value={formToken} />
        <SubmitButton look="secondary" name="intent" value="cancel">
          {t("policy.impact.cancel")}
        </SubmitButton>
        <a href={`/policy/drafts/${draftId}/impact`} className="link inline-flex min-h-target items-center">
          {t("policy.impact.refresh")}
        </a>
      </Form>
    </div>
  )
}
