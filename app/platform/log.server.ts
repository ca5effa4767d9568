import { type Logger, pino } from "pino"
import { config } from "./config.server"

/** What never reaches the log, wherever it stands in what is logged. */
const SECRET_PATHS = ["password", "newPassword", "oldPassword", "cookie", "authorization", "identityNumber", "phone", "name", "displayName"]

let logger: Logger | null = null

/** The log: JSON lines on standard output, times in UTC. It holds codes, ids and durations, never personal data. */
export function log(): Logger {
  logger ??= pino({
    level: config().logLevel,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    redact: { paths: SECRET_PATHS.flatMap((path) => [path, `*.${path}`, `*.*.${path}`]), censor: "[withheld]" },
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: describeError },
  })
  return logger
}

/** A path as the log keeps it: what stands in a calendar address opens it. */
export function loggedPath(path: string): string {
  return path.replace(/^(\/+calendar\/+)[^/]+/i, "$1[withheld]")
}

/** What the log keeps of an error: its kind, its code, where it came from. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = "code" in error ? String(error.code) : undefined
  return { kind: error.name, code, message: error.message, stack: error.stack }
}
