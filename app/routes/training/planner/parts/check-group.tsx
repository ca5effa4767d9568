/** Several of a list, as boxes of one name. None ticked has a meaning of its own, which `hint` says. */
export function CheckGroup({
  legend,
  hint,
  name,
  chosen,
  options,
}: {
  legend: string
  hint?: string
  name: string
  chosen: readonly string[]
  options: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {hint && <p className="mb-1 text-sm text-muted">{hint}</p>}
      <div className="cluster">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-target items-center rounded border border-edge bg-surface px-3 text-sm">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} className="mr-2 h-5 w-5" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
