import { useEffect, useRef } from "react"
import type { ShownDuplicate } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { DuplicateList } from "./duplicate-list"

/** Stands inside the form: what it may repeat, to be read and answered before it is sent again. */
export function RepeatsNote({ repeats }: { repeats: readonly ShownDuplicate[] }) {
  const { t } = useTranslate()
  const box = useRef<HTMLDivElement>(null)
  const isAsked = repeats.length > 0
  useEffect(() => {
    if (isAsked) box.current?.focus()
  }, [isAsked])
  if (!isAsked) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded border-l-4 border-warn bg-warn-soft p-4">
      <h2 className="text-lg">{t("claims.repeats")}</h2>
      <p className="mb-3 mt-1">{t("claims.repeats_text")}</p>
      <DuplicateList duplicates={repeats} />
      <label className="mt-3 flex min-h-target items-center font-medium">
        <input type="checkbox" name="another" value="yes" className="mr-2 h-5 w-5 flex-none" />
        {t("claims.field.another")}
      </label>
    </div>
  )
}
