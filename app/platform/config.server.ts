import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { z } from "zod"
import { readOrCreateSecret } from "./secret-file.server"

/** The district this installation serves: its administrative division code (大渡口区). */
export const DISTRICT_ID = "500104"

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone })
    return true
  } catch {
    return false
  }
}
const isKey = (text: string) => Buffer.from(text, "base64").length === 32

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  DEMO: z.enum(["0", "1"]).default("1"),
  SESSION_SECRET: z.string().min(32, "needs at least 32 characters").optional(),
  DATA_KEY: z.string().refine(isKey, "needs 32 random bytes in base64").optional(),
  TRUST_PROXY: z.coerce.number().int("is the number of proxies in front").min(0).max(5).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  RATE_LIMIT: z.coerce.number().int().min(0).default(6000),
  TZ_DISTRICT: z.string().refine(isTimeZone, "is no time zone").default("Asia/Shanghai"),
  SHICHENG_NOW: z.iso.datetime({ offset: true, message: "is an instant such as 2026-01-01T09:00:00+08:00" }).optional(),
  NODE_ENV: z.string().default("development"),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  readonly databaseFile: string
  readonly backupDirectory: string
  readonly uploadDirectory: string
  /** files handed in as evidence, by their SHA-256 */
  readonly attachmentDirectory: string
  /** load the demo district into an empty database */
  readonly demo: boolean
  readonly sessionSecret: string
  /** 32 bytes; everything encrypted at rest hangs on it */
  readonly dataKey: Buffer
  /** exact number of proxies whose X-Forwarded-For is believed */
  readonly trustProxy: number
  readonly logLevel: string
  /** requests a minute from one address, high because a school is one address; 0 = no limit */
  readonly requestsPerMinute: number
  readonly timeZone: string
  readonly districtId: string
  readonly isProduction: boolean
  /** from when the clock runs, for tests and rehearsals; null = it tells the time */
  readonly clockStartsAt: string | null
}

let loaded: Config | null = null

/** The settings, read from the environment once. Throws `ConfigError` on a bad one. */
export function config(): Config {
  loaded ??= readConfig(process.env)
  return loaded
}

/** Forgets the settings, so that a test or the command line's `--data-dir` can change the environment. */
export function reloadConfig(): Config {
  loaded = null
  return config()
}

/** A setting that cannot be used: names it and says why. */
export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"))
  const settings = parsed.data
  const isProduction = settings.NODE_ENV === "production"
  if (settings.SHICHENG_NOW !== undefined && isProduction && settings.DEMO === "0")
    throw new ConfigError("SHICHENG_NOW: the clock of a real district may not be set")
  const dataDirectory = resolve(settings.DATA_DIR)
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDirectory,
    databaseFile: join(dataDirectory, "shicheng.db"),
    backupDirectory: join(dataDirectory, "backups"),
    uploadDirectory: join(dataDirectory, "uploads"),
    attachmentDirectory: join(dataDirectory, "attachments"),
    demo: settings.DEMO === "1",
    sessionSecret: settings.SESSION_SECRET ?? readOrCreateSecret(join(dataDirectory, "session-secret")),
    dataKey: Buffer.from(settings.DATA_KEY ?? readOrCreateSecret(join(dataDirectory, "data-key")), "base64"),
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    requestsPerMinute: settings.RATE_LIMIT,
    timeZone: settings.TZ_DISTRICT,
    districtId: DISTRICT_ID,
    isProduction,
    clockStartsAt: settings.SHICHENG_NOW ?? null,
  }
}

/** The environment of a child process. Its database spills what does not fit into memory beside the uploads, which the server alone can read. */
export function jobEnvironment(): NodeJS.ProcessEnv {
  const { uploadDirectory } = config()
  mkdirSync(uploadDirectory, { recursive: true, mode: 0o700 })
  return { ...process.env, SQLITE_TMPDIR: uploadDirectory }
}
