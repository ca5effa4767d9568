import type { HTMLAttributes, ReactNode } from "react"
import { useTranslate } from "~/platform/i18n/context"

export interface FieldFrameProps {
  id: string
  label: string
  hint?: string | undefined
  /** the same words as in the error summary */
  error?: string | null | undefined
  optional?: boolean
  children: ReactNode
}

/** The ids that say what belongs to a control. */
export function describedBy({ id, hint, error }: Pick<FieldFrameProps, "id" | "hint" | "error">): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(" ")
}

export const CONTROL =
  "block w-full min-h-target rounded border bg-surface px-3 py-1.5 text-base text-ink placeholder:text-muted disabled:bg-sunken"

/** Label, hint and error around any control. */
export function FieldFrame({ id, label, hint, error, optional = false, children }: FieldFrameProps) {
  const { t } = useTranslate()
  return (
    <div className={error ? "border-l-4 border-bad pl-3" : ""}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
        {optional && <span className="ml-1 font-normal text-muted">{t("layout.optional_field")}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1 font-medium text-bad">
          <span className="visually-hidden">{t("layout.error_prefix")}</span>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

export interface TextFieldProps extends Omit<FieldFrameProps, "children"> {
  name: string
  type?: "text" | "search" | "password"
  defaultValue?: string | undefined
  placeholder?: string
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"]
  required?: boolean
  maxLength?: number
}

/** One line of text. */
export function TextField({ id, label, hint, error, optional, type = "text", required = false, ...rest }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} {...(optional && { optional })}>
      <input
        id={id}
        type={type}
        className={`${CONTROL} ${error ? "border-bad" : "border-edge"}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
        {...rest}
      />
    </FieldFrame>
  )
}
