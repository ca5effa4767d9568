import { type Column, DataTable } from "~/components/table/data-table"
import { Fold } from "~/components/ui/fold"
import type { BatchLine, BatchPage } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { DownloadLink } from "./claim-files"
import { DuplicateFlags } from "./duplicate-flags"
import { DuplicateList } from "./duplicate-list"

/** Claims for one training, each with its tick, its hours, its evidence and what speaks against it. */
export function BatchTable({ page, answer }: { page: BatchPage; answer: unknown }) {
  const { t, label, hours } = useTranslate()
  const sent = sentClaims(answer)
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const isTicked = (row: BatchLine) =>
    sent === null ? row.duplicates.length === 0 : sent.some((value) => value.startsWith(`${row.number}:`))
  const columns: readonly Column<BatchLine>[] = [
    {
      ...plain("choose", t("claims.batch_choose")),
      phone: "plain",
      cell: (row) =>
        row.cannot === null ? (
          <label className="inline-flex min-h-target items-center md:min-h-0">
            <input
              type="checkbox"
              name="claim"
              value={`${row.number}:${row.version}`}
              defaultChecked={isTicked(row)}
              aria-label={t("claims.batch_choose_one", { name: row.name, number: row.number })}
              className="h-5 w-5"
            />
            <span aria-hidden="true" className="ml-2 md:hidden">
              {t("claims.batch_choose")}
            </span>
          </label>
        ) : (
          <span className="text-sm">{t(`claims.cannot.${row.cannot}`)}</span>
        ),
    },
    {
      ...plain("teacher", t("claims.field.teacher")),
      names: true,
      cell: ({ name, schoolName, number }) => (
        <>
          <span className="block font-medium">{name}</span>
          <span className="block text-muted">{schoolName}</span>
          <span className="block text-muted">{number}</span>
        </>
      ),
    },
    {
      ...plain("level", t("claims.field.level")),
      phone: "labelled",
      cell: ({ level, delivery }) => `${label("trainingLevel", level)} · ${label("delivery", delivery)}`,
    },
    { ...plain("hours", t("claims.field.hours")), phone: "labelled", cell: (row) => hours(row.hours) },
    {
      ...plain("certificate", t("claims.field.certificate")),
      phone: "labelled",
      cell: ({ certificateNo }) => certificateNo ?? t("claims.not_written"),
    },
    {
      ...plain("evidence", t("claims.evidence")),
      phone: "block",
      cell: ({ number, files }) => (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <DownloadLink number={number} file={file} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      ...plain("duplicates", t("claims.duplicates")),
      phone: "block",
      cell: ({ duplicates }) =>
        duplicates.length === 0 ? (
          t("layout.none")
        ) : (
          <Fold summary={<DuplicateFlags duplicates={duplicates} />}>
            <DuplicateList duplicates={duplicates} />
          </Fold>
        ),
    },
  ]
  return <DataTable caption={t("claims.batch")} captionHidden columns={columns} rows={page.rows} rowKey={({ number }) => number} />
}

/** What was ticked in a form that was refused; null where none was. */
function sentClaims(answer: unknown): readonly string[] | null {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return null
  const { claim } = answer.values as { readonly claim?: string | readonly string[] }
  return claim === undefined ? [] : typeof claim === "string" ? [claim] : claim
}
