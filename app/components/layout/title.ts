/** A page's `meta`: the title that its loader said, in the reader's language. */
export function titleMeta(data: { readonly title?: string } | null | undefined): [{ title: string }] {
  return [{ title: data?.title ?? "师程 Shicheng" }]
}
