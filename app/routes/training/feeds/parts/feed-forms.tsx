import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { FeedLine, StandingFeed } from "~/features/training/feeds/feeds-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

interface FeedFormsProps {
  feed: StandingFeed | null
  formKey: string
  /** null = the reader's own */
  owner: Pick<FeedLine, "kind" | "id"> | null
}

/** Makes an address, or says that there is one and offers to renew or end it. */
export function FeedForms({ feed, formKey, owner }: FeedFormsProps) {
  const { t, locale } = useTranslate()
  if (feed === null)
    return (
      <div>
        <p className="mb-2 text-muted">{t("feed.none")}</p>
        <FeedForm intent="make" feed={feed} formKey={formKey} owner={owner} />
      </div>
    )
  return (
    <div>
      <p>{t("feed.stands", { since: formatInstant(feed.createdAt, locale) })}</p>
      <Fold summary={t("feed.renew_or_end")}>
        <p className="mb-2 max-w-prose text-muted">{t("feed.renew_hint")}</p>
        <div className="cluster">
          <FeedForm intent="make" feed={feed} formKey={formKey} owner={owner} />
          <FeedForm intent="end" feed={feed} formKey={formKey} owner={owner} />
        </div>
      </Fold>
    </div>
  )
}

function FeedForm({ intent, feed, formKey, owner }: FeedFormsProps & { intent: "make" | "end" }) {
  const { t } = useTranslate()
  const words = intent === "end" ? t("feed.end") : t(feed === null ? "feed.make" : "feed.renew")
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="replaces" value={feed?.id ?? ""} />
      {intent === "make" && <input type="hidden" name="formKey" value={formKey} />}
      {owner !== null && <input type="hidden" name="kind" value={owner.kind} />}
      {owner !== null && <input type="hidden" name="ownerId" value={owner.id} />}
      <SubmitButton look={intent === "end" ? "danger" : owner === null && feed === null ? "primary" : "secondary"}>{words}</SubmitButton>
    </Form>
  )
}
