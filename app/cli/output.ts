/** Results go to standard output, everything else to standard error, so that a program can read the one and a person the other. */

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  printLine(JSON.stringify(value))
}

export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

let lastShown = 0
const SHOWN_EVERY_MS = 500

/** Progress on one line of standard error, at most twice a second; only where a person is looking. */
export function showProgress(text: string): void {
  if (!process.stderr.isTTY) return
  const now = performance.now()
  if (now - lastShown < SHOWN_EVERY_MS) return
  lastShown = now
  process.stderr.write(`\r\u001b[2K${text}`)
}

export function endProgress(): void {
  if (process.stderr.isTTY && lastShown > 0) process.stderr.write("\r\u001b[2K")
}
