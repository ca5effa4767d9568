/** What a teacher is told in the app. */
export const reminders = {
  "reminders.title": "提醒",
  "reminders.lead": "课程、名额和学时认定有变化时，在这里告诉您。",
  "reminders.none": "没有提醒",
  "reminders.none_next": "您报名的课程、名额或学时认定申请有变化时，会在这里告诉您。",
  "reminders.new": "未读",
  "reminders.read": "全部标为已读",
  "reminders.older": "更早的提醒",
  "reminder.session_tomorrow": "请按时参加{on} {from}–{until}的“{title}”，地点：{place}。请带手机签到。",
  "reminder.session_tomorrow_online": "请按时参加{on} {from}–{until}的“{title}”，线上进行。",
  "reminder.session_tomorrow_teaching": "您将于{on} {from}–{until}讲授“{title}”，地点：{place}。",
  "reminder.session_tomorrow_teaching_online": "您将于{on} {from}–{until}讲授“{title}”，线上进行。",
  "reminder.offer_ends": "“{title}”空出给您的名额快到期了，请尽快确认，否则转给下一位。",
  "audit.action.reminder.read": "标记提醒已读",
} as const
