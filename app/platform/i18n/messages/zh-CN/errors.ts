/** What is said when something is refused: what stands against it, and what to do. Areas keep their own refusals beside their texts. */
export const errors = {
  "refusal.invalid_field": "这一项填写得不对，请检查。",
  "refusal.required": "请填写这一项。",
  "refusal.not_a_date": "日期不对。请按年、月、日填写一个确有的日子，例如2026-09-01。",
  "refusal.unknown_field": "表单里有系统不认识的内容，没有保存。请刷新页面后重试。",
  "refusal.not_a_form": "发来的内容不是表单，没有处理。请从页面上提交。",
  "refusal.form_too_large": "表单内容过大，没有保存。请缩短后重试。",
  "refusal.form_token_missing": "这个页面已经过期，没有保存。请刷新页面后重试。",
  "refusal.unexpected_file": "这里不接收文件，没有保存。",
  "refusal.already_submitted": "这份表单已经提交过并已生效，没有再次执行。请刷新页面查看结果。",
  "refusal.changed_meanwhile": "在您打开本页之后，这条记录已被他人改动，您的改动没有保存。请看过现状，再决定怎样改。",
  "refusal.file_missing": "请选择一个文件。",
  "refusal.one_file_only": "一次只能上传一个文件。",
  "refusal.attachment_kind": "佐证文件须是PDF、JPEG或PNG，按文件内容核对，与文件名无关。请另存为PDF或图片后重新上传。",
  "refusal.attachment_lost": "服务器上没有这个文件。请联系系统管理员，从备份中恢复数据目录下的attachments文件夹。",
  "refusal.upload_broken": "文件没有传完，没有处理。请检查网络后重新上传。",
  "refusal.server_busy": "现在登录的人太多，请过几秒钟再试。",
} as const
