/** What a select called the value that was sent; the value itself where it offered none of it. */
export function labelOf(
  options: readonly { readonly value: string; readonly label: string }[],
  value: string | undefined,
): string | undefined {
  return value === undefined || value === "" ? undefined : (options.find((option) => option.value === value)?.label ?? value)
}
