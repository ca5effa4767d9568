import { type ChangeEvent, type DragEvent, useEffect, useState } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes } from "~/platform/i18n/format"
import { Icon } from "../ui/icon"
import { describedBy, FieldFrame } from "./field"

export interface FileDropProps {
  id: string
  name: string
  label: string
  hint: string
  error?: string | null | undefined
  /** file name endings, lower case: [".xlsx", ".csv"] */
  endings: readonly string[]
  maxBytes: number
}

/** A plain file input, which needs no script. With one it lies unseen over the whole field, so that a file can be dropped anywhere on it, and the choice is checked at once. */
export function FileDrop({ id, name, label, hint, error, endings, maxBytes }: FileDropProps) {
  const { t } = useTranslate()
  const [file, setFile] = useState<{ name: string; size: number } | null>(null)
  const [over, setOver] = useState(false)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const problem = file === null ? null : problemOf({ file, endings, maxBytes, t })
  const shown = problem ?? error
  const choose = (event: ChangeEvent<HTMLInputElement>) => setFile(event.target.files?.[0] ?? null)
  const drag = (entering: boolean) => (_: DragEvent) => setOver(entering)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={shown}>
      <div
        className={`relative grid place-items-center rounded-lg border-2 border-dashed px-4 py-8 text-center focus-within:border-accent ${
          over ? "border-accent bg-accent-soft" : "border-edge bg-surface hover:border-accent"
        }`}
      >
        <Icon name={file === null ? "upload" : "file"} className="mb-2 h-8 w-8 text-accent" />
        <p className="font-medium">{over ? t("imports.drop_over") : t("imports.drop")}</p>
        <p role="status" className="verbatim mt-1 text-muted">
          {file !== null && t("imports.chosen", { name: file.name, size: formatBytes(file.size) })}
        </p>
        <input
          id={id}
          name={name}
          type="file"
          accept={endings.join(",")}
          onChange={choose}
          onDragEnter={drag(true)}
          onDragLeave={drag(false)}
          onDrop={drag(false)}
          aria-describedby={describedBy({ id, hint, error: shown })}
          aria-invalid={shown ? true : undefined}
          className={
            scripted
              ? "absolute bottom-0 left-0 right-0 top-0 h-full w-full cursor-pointer opacity-0"
              : "mt-2 block w-full min-w-0 max-w-sm cursor-pointer"
          }
        />
      </div>
    </FieldFrame>
  )
}

function problemOf({
  file,
  endings,
  maxBytes,
  t,
}: {
  file: { name: string; size: number }
  endings: readonly string[]
  maxBytes: number
  t: ReturnType<typeof useTranslate>["t"]
}): string | null {
  const lower = file.name.toLowerCase()
  if (!endings.some((ending) => lower.endsWith(ending))) return t("imports.wrong_type", { name: file.name })
  if (file.size > maxBytes) return t("imports.too_large", { size: formatBytes(file.size), max: formatBytes(maxBytes) })
  return null
}
