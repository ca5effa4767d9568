/** The web server: `node build/main.js`, and in development straight from here. */
import { ConfigError } from "~/platform/config.server"
import { serve } from "./serve"

/** sysexits: the configuration is wrong; something passing stands in the way */
const EX_CONFIG = 78

try {
  await serve()
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`The settings cannot be used:\n${error.message}\n`)
  process.exit(EX_CONFIG)
}
