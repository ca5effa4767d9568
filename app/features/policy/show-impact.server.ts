import { findPolicyDraft } from "#db/queries/policy-drafts"
import { type CivilDate, laterOf } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { Locale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import { countedImpact } from "./counted-impact.server"
import { draftTitle } from "./draft-title"
import type { ImpactPage } from "./impact-page"
import { parseFiles } from "./pack-files.server"
import { impactEnding, runningImpact } from "./running-impacts.server"

const PEOPLE_A_PAGE = 50

interface Asked {
  readonly actor: Actor
  readonly draftId: number
  /** "" = the first rule by which somebody changes */
  readonly rule: string
  readonly page: number
  readonly today: CivilDate
  readonly locale: Locale
}

/** Whom a draft would move, as it was last counted, and how far a counting under way is. */
export async function showImpact({ actor, draftId, rule: asked, page: askedPage, today, locale }: Asked): Promise<ImpactPage> {
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  const pack = parseFiles(draft)
  const running = runningImpact(draftId)
  const ending = impactEnding(draftId)
  const counted = await countedImpact({ districtId, draftId })
  const rules = counted?.rules ?? []
  const rule = (rules.find((each) => each.rule === asked) ?? rules.find(({ changed }) => changed > 0))?.rule ?? null
  const own = (counted?.changed ?? []).filter((person) => person.rule === rule)
  const pages = Math.max(1, Math.ceil(own.length / PEOPLE_A_PAGE))
  const page = Math.min(askedPage, pages)
  return {
    draft: draftTitle(draft, pack),
    suggestedOn: laterOf(pack.inForceFrom, today),
    progress: running === undefined ? null : { ...running.progress, startedAt: running.startedAt },
    ending: ending === null ? null : translatorFor(locale).say({ key: `refusal.${ending.code}`, values: ending.params }),
    impact: counted === null ? null : { on: counted.on, people: counted.people, rules, untouched: counted.untouched },
    countedAt: draft.impactAt,
    isStale: draft.impactVersion !== null && draft.impactVersion !== draft.version,
    rule,
    rows: own.slice((page - 1) * PEOPLE_A_PAGE, page * PEOPLE_A_PAGE),
    kept: own.length,
    page,
    pages,
    hoursPerCredit: pack.hours.hoursPerCredit.value,
  }
}
