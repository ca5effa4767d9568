import { CONTROL, describedBy, FieldFrame, type FieldFrameProps } from "./field"

export interface DateFieldProps extends Omit<FieldFrameProps, "children"> {
  name: string
  defaultValue?: string | undefined
  min?: string
  max?: string
}

/** One day, by the browser's own calendar; where it has none, typed as 2026-09-01. */
export function DateField({ id, label, hint, error, optional, ...rest }: DateFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} {...(optional && { optional })}>
      <input
        id={id}
        type="date"
        className={`${CONTROL} ${error ? "border-bad" : "border-edge"}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
    </FieldFrame>
  )
}
