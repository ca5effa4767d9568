import { Form, Link } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { SummaryList } from "~/components/ui/summary-list"
import type { PostsPage, RoundSummary } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

export interface PostCountProps {
  round: RoundSummary
  chosen: NonNullable<PostsPage["chosen"]>
  formToken: string
  answer: unknown
}

/** The number of posts of one title at one school, beside what hangs on it. */
export function PostCount({ round, chosen, formToken, answer }: PostCountProps) {
  const { t, label, locale: _, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["posts"])
  const { school, title, posts, applicants, granted } = chosen
  const conflict = [{ label: t("titles.column.posts"), mine: errors.typed("posts"), theirs: String(posts) }]
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="school" value={school.code} />
      <input type="hidden" name="title" value={title} />
      <Conflict answer={answer} version={round.version} rows={conflict} />
      <SummaryList
        items={[
          { term: t("titles.column.school"), value: school.name },
          { term: t("titles.column.title"), value: label("title", title) },
          { term: t("titles.change_posts_now"), value: posts === 0 ? t("titles.change_posts_none") : formatNumber(posts) },
          { term: t("titles.column.applicants"), value: applicants === 0 ? t("titles.nobody") : formatNumber(applicants) },
          { term: t("titles.column.granted"), value: granted === 0 ? t("titles.nobody") : formatNumber(granted) },
        ]}
      />
      <TextField
        id="posts"
        name="posts"
        inputMode="numeric"
        autoComplete="off"
        label={t("titles.change_posts_to")}
        hint={t("titles.change_posts_hint")}
        defaultValue={errors.typed("posts") ?? (posts === 0 ? "" : String(posts))}
        error={errors.of("posts")}
        required
      />
      <div className="cluster">
        <SubmitButton>{t("titles.change_posts_save")}</SubmitButton>
        <Link to={`/titles/${round.id}#posts`} className="link inline-flex min-h-target items-center">
          {t("titles.change_posts_back")}
        </Link>
      </div>
    </Form>
  )
}
