import { CONTROL, describedBy, FieldFrame, type FieldFrameProps } from "./field"

export interface SelectProps extends Omit<FieldFrameProps, "children"> {
  name: string
  defaultValue?: string | undefined
  options: readonly { readonly value: string; readonly label: string }[]
}

/** One of a list, by the browser's own control. */
export function Select({ id, label, hint, error, optional, name, defaultValue, options }: SelectProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} {...(optional && { optional })}>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        key={defaultValue}
        className={`${CONTROL} ${error ? "border-bad" : "border-edge"}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
