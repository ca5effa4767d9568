import { CONTROL, describedBy, FieldFrame, type FieldFrameProps } from "~/components/form/field"

/** A time of the day, by the browser's own clock; where it has none, typed as 09:30. */
export function TimeField({
  id,
  label,
  hint,
  error,
  name,
  defaultValue,
}: Omit<FieldFrameProps, "children"> & { name: string; defaultValue?: string | undefined }) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="time"
        name={name}
        defaultValue={defaultValue}
        className={`${CONTROL} ${error ? "border-bad" : "border-edge"}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}
