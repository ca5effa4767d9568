import type { errors as source } from "../zh-CN/errors"

export const errors: Readonly<Record<keyof typeof source, string>> = {
  "refusal.invalid_field": "This is not right. Please check it.",
  "refusal.required": "Please fill this in.",
  "refusal.not_a_date": "This is not a date. Please give a day that exists as year-month-day, such as 2026-09-01.",
  "refusal.unknown_field": "The form held something unknown and was not saved. Reload the page and try again.",
  "refusal.not_a_form": "What arrived was not a form and was not used. Please send it from the page.",
  "refusal.form_too_large": "The form is too large and was not saved. Please shorten it.",
  "refusal.form_token_missing": "This page is out of date and nothing was saved. Reload it and try again.",
  "refusal.unexpected_file": "No file is taken here, so nothing was saved.",
  "refusal.already_submitted": "This form was sent before and took effect; it was not done twice. Reload the page to see the result.",
  "refusal.changed_meanwhile":
    "Somebody changed this record after you opened the page, so your change was not saved. Look at it as it stands now, then decide how to change it.",
  "refusal.file_missing": "Please choose a file.",
  "refusal.one_file_only": "One file at a time, please.",
  "refusal.attachment_kind":
    "Evidence must be a PDF, JPEG or PNG, told by its content whatever its name says. Save it as a PDF or a picture and upload it again.",
  "refusal.attachment_too_large":
    "The file is larger than {megabytes} MB. Compress it, or scan it at a lower resolution, and upload it again.",
  "refusal.attachment_lost":
    "The server does not have this file any more. Please ask the system administrator to restore the folder attachments of the data directory from a backup.",
  "refusal.upload_broken": "The file did not arrive whole and was not used. Check the connection and upload it again.",
  "refusal.server_busy": "Too many people are signing in just now. Please try again in a few seconds.",
}
