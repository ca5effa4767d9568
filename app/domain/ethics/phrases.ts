/** What the criterion of ethics says. */
export const ETHICS_PHRASES = [{ key: "ethics.remedy.wait", values: ["from"] }] as const
