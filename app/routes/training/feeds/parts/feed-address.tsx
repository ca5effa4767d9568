import { useRef } from "react"
import { CONTROL } from "~/components/form/field"
import { buttonLook } from "~/components/ui/button-look"
import { useTranslate } from "~/platform/i18n/context"

/** The address, the only time it can be read: to be copied, or opened by the phone's own calendar. */
export function FeedAddress({ secret, origin }: { secret: string; origin: string }) {
  const { t, locale } = useTranslate()
  const field = useRef<HTMLInputElement>(null)
  const address = `${origin}/calendar/${secret}.ics${locale === "en" ? "?lang=en" : ""}`
  return (
    <section aria-labelledby="address-heading" className="mb-6 rounded border-l-4 border-good bg-good-soft px-4 py-3">
      <h2 id="address-heading" className="text-lg font-medium">
        {t("feed.done_made")}
      </h2>
      <p className="mt-1">{t("feed.once")}</p>
      <label htmlFor="address" className="mb-1 mt-3 block text-sm font-medium">
        {t("feed.address")}
      </label>
      <input
        ref={field}
        id="address"
        readOnly
        value={address}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className={`${CONTROL} border-edge font-mono text-sm`}
      />
      <p className="mt-3">
        <a href={address.replace(/^https?:/, "webcal:")} className={buttonLook("primary")}>
          {t("feed.open")}
        </a>
      </p>
    </section>
  )
}
