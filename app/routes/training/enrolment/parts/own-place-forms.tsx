import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import type { PlaceShown } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"

interface OwnPlaceFormsProps {
  /** of which run, where the page shows several */
  number?: string | undefined
  place: PlaceShown
  formToken: string
}

/** Accepting a freed seat, or declining it: two answers side by side, each with its own words. */
export function OfferForms({ number, place, formToken }: OwnPlaceFormsProps) {
  const { t } = useTranslate()
  if (place.state !== "offered") return null
  return (
    <div className="cluster">
      <Form method="post">
        <Hidden number={number} version={place.version} formToken={formToken} />
        <SubmitButton name="intent" value="accept">
          {t("enrolments.accept")}
        </SubmitButton>
      </Form>
      <Form method="post">
        <Hidden number={number} version={place.version} formToken={formToken} />
        <SubmitButton look="secondary" name="intent" value="withdraw">
          {t("enrolments.decline")}
        </SubmitButton>
      </Form>
    </div>
  )
}

export function Hidden({ number, version, formToken }: { number?: string | undefined; version?: number; formToken: string }) {
  return (
    <>
      <input type="hidden" name="formToken" value={formToken} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {number !== undefined && <input type="hidden" name="number" value={number} />}
    </>
  )
}
