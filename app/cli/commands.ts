import type { Command } from "./command"
import { backup, restore } from "./commands/backup"
import { demand } from "./commands/demand"
import { demo } from "./commands/demo"
import { doctor } from "./commands/doctor"
import { explain } from "./commands/explain"
import { exportCommand } from "./commands/export"
import { importCommand } from "./commands/import"
import { init } from "./commands/init"
import { list } from "./commands/list"
import { report } from "./commands/report"
import { template } from "./commands/template"
import { user } from "./commands/user"
import { verify } from "./commands/verify"

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  import: importCommand,
  export: exportCommand,
  template,
  explain,
  list,
  report,
  demand,
  verify,
  doctor,
  user,
  demo,
  backup,
  restore,
}
