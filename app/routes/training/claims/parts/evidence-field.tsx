import { type ChangeEvent, useEffect, useState } from "react"
import { describedBy, FieldFrame } from "~/components/form/field"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes } from "~/platform/i18n/format"

interface EvidenceFieldProps {
  label: string
  hint: string
  error: string | undefined
  /** the form came back: a browser without script has forgotten the files */
  wasSent: boolean
  most: number
  maxBytes: number
}

/** Types by name and by kind: a phone offers its camera for a kind, and hands a picture of its own format over as a JPEG. */
const ACCEPTED = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"

/** Up to so many files at once, by the browser's own control. With a script the choice is named and checked before it is sent. */
export function EvidenceField({ label, hint: plainHint, error, wasSent, most, maxBytes }: EvidenceFieldProps) {
  const { t } = useTranslate()
  const [chosen, setChosen] = useState<readonly { name: string; size: number }[]>([])
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const hint = wasSent && !scripted ? `${plainHint}${t("claims.field.files_again")}` : plainHint
  const choose = (event: ChangeEvent<HTMLInputElement>) =>
    setChosen([...(event.target.files ?? [])].map(({ name, size }) => ({ name, size })))
  const tooLarge = chosen.find(({ size }) => size > maxBytes)
  const problem =
    chosen.length > most
      ? t("claims.files_too_many", { count: chosen.length, most })
      : tooLarge && t("claims.file_too_large", { name: tooLarge.name, size: formatBytes(tooLarge.size), max: formatBytes(maxBytes) })
  const shown = problem ?? error
  return (
    <FieldFrame id="file" label={label} hint={hint} error={shown}>
      <input
        id="file"
        name="file"
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={choose}
        aria-describedby={describedBy({ id: "file", hint, error: shown })}
        aria-invalid={shown ? true : undefined}
        className="block min-h-target w-full min-w-0 cursor-pointer rounded border border-dashed border-edge bg-surface px-3 py-3"
      />
      <div role="status" className="mt-1 text-sm">
        {chosen.length > 0 && (
          <>
            <p>{t("claims.files_chosen", { count: chosen.length })}</p>
            <ul className="verbatim text-muted">
              {chosen.map(({ name, size }) => (
                <li key={`${name} ${size}`}>
                  {name} · {formatBytes(size)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </FieldFrame>
  )
}
