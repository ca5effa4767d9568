import type { reminders as source } from "../zh-CN/reminders"

export const reminders: Readonly<Record<keyof typeof source, string>> = {
  "reminders.title": "Reminders",
  "reminders.lead": "What has changed about your courses, seats and claims.",
  "reminders.none": "No reminders",
  "reminders.none_next": "When something changes about a course, a seat or a claim of yours, it is said here.",
  "reminders.new": "New",
  "reminders.read": "Mark all as read",
  "reminders.older": "Older reminders",
  "reminder.session_tomorrow": "{on}, {from}–{until}: {title}, at {place}. Bring your phone to check in.",
  "reminder.session_tomorrow_online": "{on}, {from}–{until}: {title}, online.",
  "reminder.session_tomorrow_teaching": "On {on}, {from}–{until}, you teach {title}, at {place}.",
  "reminder.session_tomorrow_teaching_online": "On {on}, {from}–{until}, you teach {title}, online.",
  "reminder.offer_ends": "The seat in {title} that is kept for you is about to go to the next in line. Accept it soon.",
  "audit.action.reminder.read": "Reminders marked as read",
}
