import type { ClauseRef } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { Fold } from "../ui/fold"
import { Tag } from "../ui/tag"

/** A clause's words as a pack holds them: paragraphs; lines that begin with ">" are quoted. */
export interface ClauseWords {
  readonly title: string
  readonly text: string
}

/** What a criterion stands on: document and article at once, the words one tap away; a local setting says that it is one. */
export function ClauseFold({ clause, words, open = false }: { clause: ClauseRef; words: ClauseWords | null; open?: boolean }) {
  const { t } = useTranslate()
  return (
    <Fold
      open={open}
      summary={
        <>
          {t("verdict.clause")}
          <span className="ml-2 text-muted">{clause.local ? clause.article : clause.document}</span>
          {clause.local && (
            <span className="ml-2">
              <Tag tone="quiet" icon="alert" size="sm">
                {t("verdict.clause_local")}
              </Tag>
            </span>
          )}
        </>
      }
    >
      <div className="max-w-prose text-sm">
        <p className="text-muted">{[clause.document, clause.article].join(" · ")}</p>
        {clause.local && <p className="mt-1">{t("verdict.clause_local_note")}</p>}
        {words === null ? <p className="mt-1">{t("verdict.clause_words_missing")}</p> : <Words text={words.text} />}
      </div>
    </Fold>
  )
}

function Words({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "")
  return (
    <div lang="zh-CN">
      {paragraphs.map((paragraph) =>
        paragraph.startsWith(">") ? (
          <blockquote key={paragraph} className="mt-2 border-l-4 border-accent pl-3">
            {paragraph.replace(/^>\s?/gm, "")}
          </blockquote>
        ) : (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ),
      )}
    </div>
  )
}
