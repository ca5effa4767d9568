/** What the command line refuses. */
export const commandLine = {
  "refusal.database_missing": "“{directory}”里没有数据库。请先运行shicheng init，或用npm start启动一次。",
  "refusal.database_exists": "“{path}”已有数据库。恢复只能放进空的数据目录。",
  "refusal.backup_unsound": "这个备份不能用：{fault}",
  "refusal.file_exists": "“{path}”已存在，不会覆盖。请换一个文件名。",
  "refusal.not_found": "没有找到，或不在可查看的范围内。",
  "refusal.file_not_there": "找不到文件“{path}”。",
} as const
