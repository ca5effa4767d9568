import type { WhatIfPage } from "~/features/what-if/what-if-page"

/** What a form must send along, so that what is supposed already stays supposed. `on`: the form does not ask for the day itself. */
export function KeptSuppositions({ page, rule, on }: { page: WhatIfPage; rule: boolean; on: boolean }) {
  return (
    <>
      <input type="hidden" name="v" value="1" />
      {rule && <input type="hidden" name="rule" value={page.rule} />}
      {on && page.on !== page.today && <input type="hidden" name="on" value={page.on} />}
      {page.supposed.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be supposed twice by mistake, and both must be sent
        <input key={`${at} ${text}`} type="hidden" name="f" value={text} />
      ))}
    </>
  )
}
