import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { ImportState } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"

const LOOKS: Readonly<Record<ImportState, readonly [Tone, IconName]>> = {
  reading: ["accent", "clock"],
  checked: ["warn", "alert"],
  applying: ["accent", "clock"],
  done: ["good", "check"],
  refused: ["bad", "cross"],
  failed: ["bad", "alert"],
  cancelled: ["quiet", "dash"],
}

/** Where an import is, in one word. */
export function StateTag({ state, size = "md" }: { state: ImportState; size?: "sm" | "md" }) {
  const { t } = useTranslate()
  const [tone, icon] = LOOKS[state]
  return (
    <Tag tone={tone} icon={icon} size={size}>
      {t(`imports.state.${state}`)}
    </Tag>
  )
}
