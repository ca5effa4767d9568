import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { Tag } from "~/components/ui/tag"
import { changeTrainers } from "~/features/training/resources/change-trainers.server"
import type { ShownTrainer } from "~/features/training/resources/resource-page"
import { trainersForm } from "~/features/training/resources/resources.schema"
import { showTrainers } from "~/features/training/resources/show-trainers.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ResourceLinks } from "./parts/resource-links"
import { ExpertForm, OwnTrainerForm, TrainerChange, TrainerStateForm } from "./parts/trainer-forms"
import { isOfIntent } from "./parts/typed-list"

export const loader = guarded({ can: "course.write" }, async ({ scope, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "resources.trainers"),
  page: await showTrainers({ scope, today }),
  formToken: newFormToken(),
}))

/** One of the changes of `trainersForm`, by its `intent`. */
export const action = guarded({ can: "course.write", form: trainersForm, idempotent: true }, ({ actor, form, today, now }) =>
  changeTrainers({ actor, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Trainers() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const asked = page.trainers.filter(({ isArchived }) => !isArchived)
  const archived = page.trainers.filter(({ isArchived }) => isArchived)
  const forms = { formToken, answer }
  return (
    <Page title={t("resources.trainers")} lead={t("resources.trainers_lead")}>
      <ResourceLinks chosen="trainers" />
      {answer && "done" in answer && <Notice>{t(`resources.done.trainer_${answer.done}`)}</Notice>}
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("resources.trainers_count", { count: formatNumber(asked.length) })}
      </p>
      {asked.length === 0 && <EmptyState title={t("resources.trainers_none")} next={t("resources.trainers_none_next")} />}
      <TrainerList trainers={asked} answer={answer} />
      {archived.length > 0 && (
        <Fold summary={t("resources.archived", { count: archived.length })}>
          <TrainerList trainers={archived} answer={answer} />
        </Fold>
      )}
      <Section id="add-own" title={t("resources.trainer_add_own")}>
        <OwnTrainerForm key={`o${page.trainers.length}`} {...forms} />
      </Section>
      <Section id="add-expert" title={t("resources.trainer_add_expert")}>
        <ExpertForm key={`e${page.trainers.length}`} {...forms} />
      </Section>
    </Page>
  )
}

function TrainerList({ trainers, answer }: { trainers: readonly ShownTrainer[]; answer: unknown }) {
  const { formToken } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <ul className="border-t border-line">
      {trainers.map((trainer) => (
        <li key={`${trainer.id} ${trainer.version}`} className="border-b border-line py-2">
          <div className="flex flex-wrap items-baseline justify-between">
            <p>
              <span className="mr-2 font-medium">{trainer.name}</span>
              <span className="mr-2 text-muted">
                {trainer.organisation}
                {trainer.teacherNo !== null && ` ${trainer.teacherNo}`}
              </span>
              <Tag size="sm" tone={trainer.source === "own" ? "accent" : "quiet"} icon="person">
                {t(`resources.source.${trainer.source}`)}
              </Tag>
            </p>
            <p className="text-sm text-muted">
              {trainer.coming === 0 ? t("resources.teaching_none") : t("resources.teaching", { count: trainer.coming })}
            </p>
          </div>
          <p className="text-sm text-muted">{trainer.expertise || t("resources.expertise_none")}</p>
          {trainer.isArchived ? (
            <TrainerStateForm trainer={trainer} formToken={formToken} answer={ofTrainer(answer, trainer.id, "restore")} />
          ) : (
            <Fold summary={t("resources.change")} open={isAnswered(answer, trainer.id)}>
              <TrainerChange trainer={trainer} formToken={formToken} answer={ofTrainer(answer, trainer.id, "edit")} />
              <TrainerStateForm trainer={trainer} formToken={formToken} answer={ofTrainer(answer, trainer.id, "archive")} />
            </Fold>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The answer to a form of this trainer, if it was one of hers. */
function ofTrainer(answer: unknown, trainerId: number, intent: string): unknown {
  if (!isOfIntent(answer, intent)) return undefined
  return (answer as { values: Record<string, string> }).values.trainerId === String(trainerId) ? answer : undefined
}

function isAnswered(answer: unknown, trainerId: number): boolean {
  return ["edit", "archive"].some((intent) => ofTrainer(answer, trainerId, intent) !== undefined)
}
