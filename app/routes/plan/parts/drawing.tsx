import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { usePolling } from "~/components/ui/use-polling"
import type { AssessmentsPage } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"

interface DrawingProps {
  drawing: NonNullable<AssessmentsPage["drawing"]>
  /** null: the reader may not stop it */
  formToken: string | null
}

/** How far a drawing is, and the way to stop it. Renews itself every second; without the script every third. */
export function Drawing({ drawing, formToken }: DrawingProps) {
  const { t } = useTranslate()
  usePolling(1000)
  const { step, done, title } = drawing
  const percent = Math.round(done * 100)
  return (
    <div className="mb-8 rounded-lg border border-line bg-surface p-4">
      <noscript>
        <meta httpEquiv="refresh" content="3; url=/plan/assessments?drawn=1" />
      </noscript>
      <h2 className="text-lg">{t("assessments.drawing", { title })}</h2>
      <p role="status" className="mt-2 font-medium">
        {step === "writing" ? t("assessments.drawing.writing") : t(`assessments.drawing.${step}`, { percent })}
      </p>
      <svg
        role="progressbar"
        aria-label={t("assessments.drawing", { title })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        width="100%"
        height="12"
        className="my-3 block"
      >
        <rect x="0" y="0" width="100%" height="12" rx="3" className="fill-sunken stroke-edge" />
        <rect x="0" y="0" width={`${step === "writing" ? 100 : percent}%`} height="12" rx="3" className="fill-accent" />
      </svg>
      <div className="cluster">
        {formToken !== null && (
          <Form method="post">
            <input type="hidden" name="formToken" value={formToken} />
            <SubmitButton look="secondary" name="intent" value="cancel">
              {t("assessments.drawing_cancel")}
            </SubmitButton>
          </Form>
        )}
        <a href="/plan/assessments?drawn=1" className="link inline-flex min-h-target items-center">
          {t("assessments.drawing_refresh")}
        </a>
      </div>
    </div>
  )
}
