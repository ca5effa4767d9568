import { Link } from "@remix-run/react"
import { Tag } from "~/components/ui/tag"
import type { ShownDuplicate } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** What may be the same training: what speaks for it, how sure that is, and where it stands. */
export function DuplicateList({ duplicates }: { duplicates: readonly ShownDuplicate[] }) {
  const { t } = useTranslate()
  return (
    <ul className="grid gap-3">
      {duplicates.map((duplicate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: claims that the reader may not see have nothing to tell them apart
        <li key={index} className="border-l-4 border-warn pl-3">
          <p className="cluster text-sm">
            <Tag tone={duplicate.isOwn ? "warn" : "bad"} icon="alert" size="sm">
              {t(duplicate.isOwn ? "claims.duplicate.own" : "claims.duplicate.others")}
            </Tag>
            {duplicate.findings.length === 0 && <span>{t("claims.duplicate.none")}</span>}
            {duplicate.findings.map(({ kind, sureness }) => (
              <span key={kind}>
                {t("claims.duplicate.finding", {
                  kind: t(`claims.duplicate.kind.${kind}`),
                  sureness: t(`claims.duplicate.sure.${sureness}`),
                })}
              </span>
            ))}
          </p>
          <p className="mt-1 break-words">
            <DuplicateWords duplicate={duplicate} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function DuplicateWords({ duplicate: { with: found, isOwn } }: { duplicate: ShownDuplicate }) {
  const { t, hours, locale } = useTranslate()
  if (found.kind === "elsewhere") return <>{t("claims.duplicate.elsewhere")}</>
  const { projectName: project, endsOn } = found
  const said = { project, ends: formatDate(endsOn, locale), hours: hours(found.hours) }
  if (found.kind === "entry") return <>{t("claims.duplicate.entry", said)}</>
  const claim = { ...said, number: found.number, state: t(`claims.state.${found.state}`) }
  return (
    <Link to={`/claims/${found.number}`} className="link">
      {isOwn
        ? t("claims.duplicate.claim", claim)
        : t("claims.duplicate.claim_of", { ...claim, name: found.name, school: found.schoolName })}
    </Link>
  )
}
