import { Link } from "@remix-run/react"
import type { DraftTitle } from "~/features/policy/draft-page"
import { useTranslate } from "~/platform/i18n/context"

/** Back from a draft's further pages to the draft itself. */
export function DraftKicker({ draft }: { draft: DraftTitle }) {
  const { t } = useTranslate()
  return (
    <>
      <Link to={`/policy/drafts/${draft.id}`} className="link">
        {t("policy.draft.title", { pack: draft.packName, version: draft.packVersion })}
      </Link>{" "}
      <code className="text-xs">{draft.packId}</code>
    </>
  )
}
