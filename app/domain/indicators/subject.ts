/** Whether somebody teaches a subject with one of these words in its name: 心理健康 stands for 心理健康教育 too. */
export function teachesOneOf({ subject }: { readonly subject: string | null }, names: readonly string[]): boolean {
  return subject !== null && names.some((name) => subject.includes(name))
}
