import { useRevalidator } from "@remix-run/react"
import { useEffect } from "react"

/** Asks the page's loader again, and again a while after each answer; not while nobody looks at the page. */
export function usePolling(milliseconds: number) {
  const { state, revalidate } = useRevalidator()
  useEffect(() => {
    if (state !== "idle") return
    const timer = setTimeout(() => {
      if (document.visibilityState === "visible") revalidate()
    }, milliseconds)
    const onReturn = () => document.visibilityState === "visible" && revalidate()
    document.addEventListener("visibilitychange", onReturn)
    return () => {
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", onReturn)
    }
  }, [state, revalidate, milliseconds])
}
