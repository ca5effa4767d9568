/** What the rule of registration, and the criterion of a valid certificate, say. */
export const REGISTRATION_PHRASES = [
  { key: "certificate.remedy.obtain", values: [] },
  { key: "certificate.remedy.register", values: [] },
] as const
