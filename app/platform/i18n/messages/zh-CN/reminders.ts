/** What a teacher is told in the app. */
export const reminders = {
  "reminders.title": "提醒",
  "reminders.lead": "课程、名额和学时认定有变化时，在这里告诉您。",
  "reminders.none": "没有提醒",
  "reminders.none_next": "您报名的课程、名额或学时认定申请有变化时，会在这里告诉您。",
  "reminders.new": "未读",
  "reminders.read": "全部标为已读",
  "reminders.older": "更早的提醒",
  "audit.action.reminder.read": "标记提醒已读",
} as const
