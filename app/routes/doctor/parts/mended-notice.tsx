import { Notice } from "~/components/ui/notice"
import { useTranslate } from "~/platform/i18n/context"

/** What the mend has just done, and what was in order before it. */
export function MendedNotice({ mended, inOrder }: { mended: number; inOrder: number }) {
  const { t } = useTranslate()
  if (mended === 0) return <Notice>{t("doctor.done_nothing", { count: inOrder })}</Notice>
  return (
    <Notice>
      {t("doctor.done", { count: mended })}
      {inOrder > 0 && t("doctor.done_in_order", { count: inOrder })}
    </Notice>
  )
}
