import type { Verdict } from "~/domain/verdict"
import type { Translator } from "./translate"

/** A verdict as programs and printouts get it: its sentences said in the reader's language, figures and criteria as they are. */
export function sayVerdict<Figures>(verdict: Verdict<Figures>, { say }: Translator) {
  return {
    ...verdict,
    summary: say(verdict.summary),
    figures: verdict.figures,
    criteria: verdict.criteria.map(({ clause, remedy, ...criterion }) => ({
      ...criterion,
      clause: { document: clause.document, article: clause.article, id: clause.id, local: clause.local },
      remedy: remedy === null ? null : say(remedy),
    })),
  }
}
