import type { ConflictRow } from "~/components/form/conflict"
import type { DraftPage } from "~/features/policy/draft-page"
import { valueField } from "~/features/policy/field-names"

interface About {
  readonly page: DraftPage
  readonly typed: Readonly<Record<string, unknown>> | null
  readonly settingName: (path: string) => string
  readonly part: (name: string) => string
}

/** Of two officers' versions of a draft only what differs: a pack has hundreds of values. */
export function conflictRows({ page, typed, settingName, part }: About): readonly ConflictRow[] {
  if (typed === null) return []
  const text = (value: unknown) => [value ?? ""].flat().map(String).join(", ")
  const rows = page.groups.flatMap(({ settings }) =>
    settings.flatMap((setting) =>
      setting.fields.map((field) => {
        const id = valueField(setting, field)
        const label = [settingName(setting.path), ...field.part.map(part)].join(" · ")
        return { label, mine: text(typed[id]), theirs: text(page.form[id]) }
      }),
    ),
  )
  return rows.filter(({ mine, theirs }) => mine.replaceAll("\r\n", "\n") !== theirs)
}
