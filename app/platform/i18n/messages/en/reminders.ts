import type { reminders as source } from "../zh-CN/reminders"

export const reminders: Readonly<Record<keyof typeof source, string>> = {
  "reminders.title": "Reminders",
  "reminders.lead": "What has changed about your courses, seats and claims.",
  "reminders.none": "No reminders",
  "reminders.none_next": "When something changes about a course, a seat or a claim of yours, it is said here.",
  "reminders.new": "New",
  "reminders.read": "Mark all as read",
  "reminders.older": "Older reminders",
  "audit.action.reminder.read": "Reminders marked as read",
}
