import { useRevalidator } from "@remix-run/react"
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react"
import type { CheckInPage } from "~/features/training/attendance/attendance-page"
import { newScanKey, readScans, type SendResult, type StoredScan, sendScan, writeScans } from "./scan-store"

const RETRIED_MS = 10_000

export interface ScanState {
  readonly scan: StoredScan
  /** null = on its way */
  readonly result: SendResult | null
}

export interface StoredScansShown {
  /** with a script: the form without one stays away */
  readonly isWorking: boolean
  readonly scans: readonly ScanState[]
  readonly retry: () => void
  readonly dismiss: (scanKey: string) => void
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * Keeps each scan on the phone before it is sent, and sends it until the server has answered: at once, every ten seconds, when the network
 * is back, and when the page is opened again. A scan that is loaded again keeps the time at which it was first read.
 */
export function useStoredScans({ me, scan: scanned }: CheckInPage): StoredScansShown {
  const [isWorking, setWorking] = useState(false)
  const [scans, setScans] = useState<readonly ScanState[]>([])
  const busy = useRef(false)
  const { revalidate } = useRevalidator()

  const sendAll = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      for (const scan of readScans().filter((one) => one.me === me)) {
        setScans((shown) => replaced(shown, { scan, result: shown.find((one) => one.scan.scanKey === scan.scanKey)?.result ?? null }))
        const result = await sendScan(scan)
        if (result.kind === "done" || result.kind === "refused") writeScans(readScans().filter(({ scanKey }) => scanKey !== scan.scanKey))
        setScans((shown) => replaced(shown, { scan, result }))
        if (result.kind === "done") revalidate()
      }
    } finally {
      busy.current = false
    }
  }, [me, revalidate])

  const add = useCallback(
    (given: Pick<StoredScan, "session" | "moment" | "code">) => {
      const known = readScans().some(
        (one) => one.me === me && one.session === given.session && one.moment === given.moment && one.code === given.code,
      )
      if (!known) writeScans([...readScans(), { ...given, me, scanKey: newScanKey(), scannedAtMs: Date.now() }])
      void sendAll()
    },
    [me, sendAll],
  )

  const [session, moment, code] = [scanned?.session, scanned?.moment, scanned?.code]
  useEffect(() => {
    setWorking(true)
    if (session !== undefined && moment !== undefined && code !== undefined) add({ session: String(session), moment, code })
    else void sendAll()
  }, [session, moment, code, add, sendAll])

  useEffect(() => {
    const again = () => void sendAll()
    const timer = setInterval(again, RETRIED_MS)
    window.addEventListener("online", again)
    return () => {
      clearInterval(timer)
      window.removeEventListener("online", again)
    }
  }, [sendAll])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget.elements.namedItem("code")
    if (!(field instanceof HTMLInputElement) || field.value.trim() === "") return
    event.preventDefault()
    add({ session: "", moment: "", code: field.value.trim() })
    field.value = ""
  }
  const dismiss = (scanKey: string) => setScans((shown) => shown.filter(({ scan }) => scan.scanKey !== scanKey))
  return { isWorking, scans, retry: () => void sendAll(), dismiss, onSubmit }
}

function replaced(shown: readonly ScanState[], state: ScanState): readonly ScanState[] {
  const isKnown = shown.some(({ scan }) => scan.scanKey === state.scan.scanKey)
  return isKnown ? shown.map((one) => (one.scan.scanKey === state.scan.scanKey ? state : one)) : [...shown, state]
}
