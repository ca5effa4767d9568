import { Tag } from "~/components/ui/tag"
import type { ShownDuplicate } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"

/** Whether a claim in a list may repeat something, and whose; the claim's own page says what. */
export function DuplicateFlags({ duplicates }: { duplicates: readonly ShownDuplicate[] }) {
  const { t } = useTranslate()
  const isOthers = duplicates.some(({ isOwn }) => !isOwn)
  const isOwn = duplicates.some((duplicate) => duplicate.isOwn)
  return (
    <span className="cluster">
      {isOthers && (
        <Tag tone="bad" icon="alert" size="sm">
          {t("claims.duplicate.flag_others")}
        </Tag>
      )}
      {isOwn && (
        <Tag tone="warn" icon="alert" size="sm">
          {t("claims.duplicate.flag_own")}
        </Tag>
      )}
    </span>
  )
}
