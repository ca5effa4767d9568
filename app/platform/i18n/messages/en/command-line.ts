import type { commandLine as source } from "../zh-CN/command-line"

export const commandLine: Readonly<Record<keyof typeof source, string>> = {
  "refusal.database_missing": "There is no database in “{directory}”. Run shicheng init first, or start the app once with npm start.",
  "refusal.database_exists": "“{path}” is there already. A backup can only be restored into an empty data folder.",
  "refusal.backup_unsound": "This backup cannot be used: {fault}",
  "refusal.file_exists": "“{path}” exists and is not overwritten. Choose another name.",
  "refusal.not_found": "Not found, or out of your reach.",
  "refusal.file_not_there": "There is no file “{path}”.",
}
