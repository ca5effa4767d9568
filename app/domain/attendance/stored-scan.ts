/** Milliseconds that a scan may be on its way and still pass for one sent at once; it marks a scan for the trainer and credits nothing. */
const AT_ONCE_MS = 120_000

/** Whether a scan waited on the phone before it was sent, by the milliseconds from its making to its coming. */
export function wasStored(waitedMs: number): boolean {
  return waitedMs >= AT_ONCE_MS
}
