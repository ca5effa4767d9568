import { Fold } from "~/components/ui/fold"
import { Icon } from "~/components/ui/icon"
import type { ClaimFile } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes } from "~/platform/i18n/format"

interface ClaimFilesProps {
  number: string
  files: readonly ClaimFile[]
}

/** The evidence: pictures to be looked at here, everything to be downloaded; what was taken out one tap away. */
export function ClaimFiles({ number, files }: ClaimFilesProps) {
  const { t } = useTranslate()
  const standing = files.filter(({ removedAt }) => removedAt === null)
  const removed = files.filter(({ removedAt }) => removedAt !== null)
  return (
    <>
      <ul className="grid gap-6">
        {standing.map((file) => (
          <li key={file.id}>
            {file.isImage && (
              <img
                src={`/claims/${number}/files/${file.id}`}
                alt={t("claims.evidence_image", { name: file.name })}
                loading="lazy"
                className="mb-1 max-h-screen w-full rounded border border-line bg-sunken object-contain"
              />
            )}
            <DownloadLink number={number} file={file} />
            {!file.isImage && <p className="text-sm text-muted">{t("claims.evidence_pdf")}</p>}
          </li>
        ))}
      </ul>
      {removed.length > 0 && (
        <Fold summary={t("claims.evidence_removed", { count: removed.length })}>
          <ul>
            {removed.map((file) => (
              <li key={file.id}>
                <DownloadLink number={number} file={file} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

/** One piece of evidence as a download. */
export function DownloadLink({ number, file }: { number: string; file: ClaimFile }) {
  const { t } = useTranslate()
  return (
    <a href={`/claims/${number}/files/${file.id}`} download className="link inline-flex min-h-target items-center break-all">
      <Icon name="download" className="mr-1 h-5 w-5" />
      {t("claims.evidence_download", { name: file.name, size: formatBytes(file.bytes) })}
    </a>
  )
}
