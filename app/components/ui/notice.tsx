import type { ReactNode } from "react"

/** What has just been done, said once where the eye is. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mb-6 rounded border-l-4 border-good bg-good-soft px-4 py-3">
      {children}
    </p>
  )
}
