import { useNavigation } from "@remix-run/react"
import type { ReactNode } from "react"

/** What has just been done, said once where the eye is; not before the page around it shows it too. */
export function Notice({ children }: { children: ReactNode }) {
  const { state, formMethod } = useNavigation()
  const isStillAsBefore = state === "loading" && formMethod !== undefined
  if (isStillAsBefore) return null
  return (
    <p role="status" className="mb-6 rounded border-l-4 border-good bg-good-soft px-4 py-3">
      {children}
    </p>
  )
}
