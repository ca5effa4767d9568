import { useEffect, useRef } from "react"
import { useTranslate } from "~/platform/i18n/context"

export interface FormError {
  /** id of the control to mend; null = the form as a whole */
  readonly field: string | null
  readonly message: string
}

/** What must be put right, before the form: takes the focus, each line leads to its field. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { t } = useTranslate()
  const box = useRef<HTMLDivElement>(null)
  const said = errors.map(({ message }) => message).join("\n")
  useEffect(() => {
    if (said !== "") box.current?.focus()
  }, [said])
  if (errors.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 rounded border-l-4 border-bad bg-bad-soft p-4">
      <h2 className="text-lg">{t("layout.errors_heading")}</h2>
      <ul className="mt-2 grid gap-1">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              message
            ) : (
              <a href={`#${field}`} className="font-medium text-bad underline underline-offset-4">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
