import { CONTROL, describedBy, FieldFrame, type FieldFrameProps } from "./field"

export interface TextAreaProps extends Omit<FieldFrameProps, "children"> {
  name: string
  defaultValue?: string | undefined
  rows?: number
  maxLength?: number
  placeholder?: string
  required?: boolean
}

/** Several lines of text. */
export function TextArea({ id, label, hint, error, optional, rows = 4, required = false, ...rest }: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} {...(optional && { optional })}>
      <textarea
        id={id}
        rows={rows}
        className={`${CONTROL} ${error ? "border-bad" : "border-edge"}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
        {...rest}
      />
    </FieldFrame>
  )
}
