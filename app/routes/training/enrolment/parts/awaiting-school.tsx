import { Form } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Section } from "~/components/layout/page"
import { Fold } from "~/components/ui/fold"
import type { NominationsPage } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { Hidden } from "./own-place-forms"
import { PersonCell } from "./person-cell"

/** Applications that wait for the school: consent is one press, a refusal opens its own form and needs a reason. */
export function AwaitingSchool({ waiting, formToken }: { waiting: NominationsPage["waiting"]; formToken: string }) {
  const { t } = useTranslate()
  return (
    <Section id="waiting" title={t("nominations.waiting")}>
      {waiting.length === 0 ? (
        <p>{t("nominations.waiting_none")}</p>
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {waiting.map(
            (person) =>
              person.place !== null && (
                <li key={person.place.id} className="grid gap-2 rounded-lg border border-line bg-surface p-4">
                  <div>
                    <PersonCell person={person} />
                    <span className="block">{person.run.title}</span>
                  </div>
                  <Form method="post">
                    <Hidden version={person.place.version} formToken={formToken} />
                    <input type="hidden" name="enrolmentId" value={person.place.id} />
                    <SubmitButton name="intent" value="consent">
                      {t("nominations.consent")}
                    </SubmitButton>
                  </Form>
                  <Fold summary={t("nominations.refuse")}>
                    <Form method="post" className="grid gap-2">
                      <Hidden version={person.place.version} formToken={formToken} />
                      <input type="hidden" name="enrolmentId" value={person.place.id} />
                      <TextField
                        id={`reason-${person.place.id}`}
                        name="reason"
                        label={t("nominations.refuse_reason")}
                        hint={t("nominations.refuse_hint")}
                        maxLength={200}
                        required
                      />
                      <div>
                        <SubmitButton look="danger" name="intent" value="refuse">
                          {t("nominations.refuse")}
                        </SubmitButton>
                      </div>
                    </Form>
                  </Fold>
                </li>
              ),
          )}
        </ul>
      )}
    </Section>
  )
}
