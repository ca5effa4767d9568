import { Link } from "@remix-run/react"
import { DataTable } from "~/components/table/data-table"
import type { PackHead } from "~/features/policy/library-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { PackStateTag, useDays } from "./pack-state-tag"

/** Every version of every pack: when it holds, where it comes from, who published it. */
export function PackTable({ packs }: { packs: readonly PackHead[] }) {
  const { t } = useTranslate()
  const days = useDays()
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={t("policy.packs_caption")}
      captionHidden
      rows={packs}
      rowKey={({ packId, packVersion }) => `${packId}/${packVersion}`}
      columns={[
        {
          ...column("pack", t("policy.column.pack")),
          names: true,
          cell: ({ packId, packName, packVersion }) => (
            <>
              <Link to={packAddress({ packId, packVersion })} className="link">
                {t("policy.pack", { pack: packName, version: packVersion })}
              </Link>
              <code className="block text-xs font-normal text-muted">{packId}</code>
            </>
          ),
        },
        {
          ...column("days", t("policy.column.days")),
          cell: ({ holds, inForceFrom, inForceUntil }) => (
            <div>
              {(holds.length > 0 ? holds : [{ from: inForceFrom, until: inForceUntil }]).map((piece) => (
                <p key={piece.from}>{days(piece)}</p>
              ))}
            </div>
          ),
        },
        {
          ...column("state", t("policy.column.state")),
          cell: ({ state }) => (
            <span>
              <PackStateTag state={state} />
            </span>
          ),
        },
        { ...column("source", t("policy.column.source")), cell: (pack) => <PackSourceWords pack={pack} /> },
      ]}
    />
  )
}

/** Where a version comes from, and of a published one who published it when. */
export function PackSourceWords({ pack }: { pack: PackHead }) {
  const { t, locale } = useTranslate()
  if (pack.publishedAt === null) return t("policy.source.shipped")
  const by = { proposed: pack.proposedBy ?? "", confirmed: pack.confirmedBy ?? "" }
  return (
    <div>
      <p>{t("policy.source.published")}</p>
      <p className="text-sm text-muted">{t("policy.published_by", { at: formatInstant(pack.publishedAt, locale), ...by })}</p>
      {pack.note !== null && <p className="text-sm">{t("policy.note", { note: pack.note })}</p>}
    </div>
  )
}

export function packAddress({ packId, packVersion }: Pick<PackHead, "packId" | "packVersion">): string {
  return `/policy/${encodeURIComponent(packId)}/${encodeURIComponent(packVersion)}`
}
