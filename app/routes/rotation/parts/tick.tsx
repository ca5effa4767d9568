import type { ReactNode } from "react"

/** Something to be known before a form is sent again: a box to tick, its words beside it. */
export function Tick({ id, name, children, error }: { id: string; name: string; children: ReactNode; error?: string | undefined }) {
  return (
    <div className={error ? "border-l-4 border-bad pl-3" : ""}>
      {error && (
        <p id={`${id}-error`} className="mb-1 font-medium text-bad">
          {error}
        </p>
      )}
      <label htmlFor={id} className="grid min-h-target grid-cols-[1.75rem_1fr] items-center">
        <input
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          className="h-5 w-5"
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{children}</span>
      </label>
    </div>
  )
}
