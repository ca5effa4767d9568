import { addAccount } from "~/features/accounts/add-account.server"
import { resetPasswordByName } from "~/features/accounts/reset-password-by-name.server"
import { systemActor } from "~/platform/actor"
import { config } from "~/platform/config.server"
import { type Command, WrongUsage } from "../command"
import { printJson, printLine } from "../output"

export const user: Command = {
  usage: "user add NAME --role ROLE [--scope CODE] | user reset NAME",
  summary:
    "adds an account or gives it a new initial password; --scope is the school code of a school administrator, the number of a teacher",
  options: { role: { type: "string" }, scope: { type: "string" } },
  words: [2, 2],
  needsDatabase: true,
  async run({ positionals: [verb = "", name = ""], values, isJson }) {
    const actor = systemActor(config().districtId)
    if (verb !== "add" && verb !== "reset") throw new WrongUsage(`user ${verb}`)
    if (verb === "add" && values.role === undefined) throw new WrongUsage("--role")
    const { initialPassword } =
      verb === "reset"
        ? await resetPasswordByName({ actor, signInName: name })
        : await addAccount({
            actor,
            signInName: name,
            role: String(values.role),
            scope: values.scope === undefined ? null : String(values.scope),
          })
    if (isJson) printJson({ name, initialPassword })
    else printLine(`${name}\t${initialPassword}`)
    return 0
  },
}
