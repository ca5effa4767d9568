import type { conflict as source } from "../zh-CN/conflict"

export const conflict: Readonly<Record<keyof typeof source, string>> = {
  "conflict.title": "Somebody else has changed this record",
  "conflict.text":
    "Your change is not saved yet; what you typed is still in the form. Compare the two versions: save again to put yours in place of theirs, or leave the page to keep theirs.",
  "conflict.same": "Your change is not saved yet. The record already says what you typed, so there is nothing left to save.",
  "conflict.field": "Field",
  "conflict.mine": "Yours",
  "conflict.theirs": "On record now",
  "conflict.compared": "Compared",
  "conflict.differs": "Different",
  "conflict.equal": "The same",
}
