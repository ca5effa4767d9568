import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** When what stands here was computed, and under which policy: everything used as proof carries it. */
export function ComputedAt({ at, policy = null }: { at: string; policy?: { readonly id: string; readonly version: string } | null }) {
  const { t, locale } = useTranslate()
  const values = { at: formatInstant(at, locale) }
  return (
    <p className="mt-8 text-sm text-muted print:mt-4">
      <time dateTime={at}>
        {policy === null
          ? t("layout.computed", values)
          : t("layout.computed_policy", { ...values, policy: policy.id, version: policy.version })}
      </time>
    </p>
  )
}
