/** Two people changed one record: what the second sees. */
export const conflict = {
  "conflict.title": "这条记录已被他人改动",
  "conflict.text": "您的改动还没有保存，您填写的内容都在下面。请比较两个版本：再次保存，以您填写的为准；离开本页，则保留现有记录。",
  "conflict.same": "您的改动还没有保存。现有记录与您填写的一致，无须再保存。",
  "conflict.field": "项目",
  "conflict.mine": "您填写的",
  "conflict.theirs": "现有记录",
  "conflict.compared": "比较",
  "conflict.differs": "不同",
  "conflict.equal": "相同",
} as const
