import type { CheckedIn } from "~/features/training/attendance/attendance-page"
import type { MessageValues } from "~/platform/i18n/translate"

/** A scan as it lies on the phone until the server has answered. */
export interface StoredScan {
  readonly scanKey: string
  /** whose it is: nobody else's session may send it */
  readonly me: string
  /** "" = by the code alone */
  readonly session: string
  readonly moment: string
  readonly code: string
  /** by the phone's clock: only how long ago that was is told */
  readonly scannedAtMs: number
}

/** What has become of sending one: the server's word on it, or none yet. */
export type SendResult =
  | { readonly kind: "done"; readonly checkedIn: CheckedIn }
  | { readonly kind: "refused"; readonly code: string; readonly params: MessageValues }
  | { readonly kind: "waiting" }
  | { readonly kind: "signed_out" }

const PLACE = "shicheng-scans"

/** What lies on this phone; nothing where it keeps nothing. */
export function readScans(): readonly StoredScan[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(PLACE) ?? "[]")
    return Array.isArray(kept) ? (kept as StoredScan[]) : []
  } catch {
    return []
  }
}

/** Keeps scans on the phone, also when it is closed. */
export function writeScans(scans: readonly StoredScan[]): void {
  try {
    window.localStorage.setItem(PLACE, JSON.stringify(scans))
  } catch {
    // a browser that keeps nothing still sends what is on the page
  }
}

/** A number that no other scan has. */
export function newScanKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** Sends one. The server is told how long it has waited, so that the phone's clock may be wrong. */
export async function sendScan({ scanKey, session, moment, code, scannedAtMs }: StoredScan): Promise<SendResult> {
  const waitedSeconds = String(Math.max(0, Math.floor((Date.now() - scannedAtMs) / 1000)))
  const body = new URLSearchParams({ scanKey, session, moment, code, waitedSeconds })
  try {
    const answer = await fetch("/check-in/scans", { method: "POST", body, headers: { accept: "application/json" }, redirect: "manual" })
    if (answer.ok) return { kind: "done", checkedIn: (await answer.json()) as CheckedIn }
    if (answer.status === 401 || answer.type === "opaqueredirect") return { kind: "signed_out" }
    if (answer.status >= 500 || answer.status === 429) return { kind: "waiting" }
    return refusedBy(await answer.json())
  } catch {
    return { kind: "waiting" }
  }
}

function refusedBy(body: unknown): SendResult {
  const { refusal } = body as { refusal?: { code?: string; params?: MessageValues } }
  return { kind: "refused", code: refusal?.code ?? "invalid_field", params: refusal?.params ?? {} }
}
