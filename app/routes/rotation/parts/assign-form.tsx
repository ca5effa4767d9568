import { DateField } from "~/components/form/date-field"
import { Select } from "~/components/form/select"
import { Fold } from "~/components/ui/fold"
import type { RotationKind } from "~/domain/codes"
import { useTranslate } from "~/platform/i18n/context"
import { HostTable } from "./host-table"
import type { MemberStepProps } from "./member-step-props"
import { RatioCards } from "./ratio-cards"
import { refusedStep } from "./refused-step"
import { StepForm } from "./step-form"
import { Tick } from "./tick"

const KINDS: readonly RotationKind[] = [
  "periodic",
  "cross_school_recruitment",
  "learning_zone",
  "school_alliance",
  "education_group",
  "paired_support",
  "itinerant",
  "other",
]

/** Gives somebody a host school: beside each choice how it fits and what it does to both schools, and the year's shares with it. */
export function AssignForm({ page, action, formToken, answer }: MemberStepProps) {
  const { t, say, label, ...translator } = useTranslate()
  const { member, season, choices, obstacle, ratios } = page
  const refused = refusedStep(answer, { say, ...translator }, "assign")
  if (choices === null) return null
  const isAgain = member.state === "assigned"
  const typed = (name: string, now: string | null) => refused.typed(name) ?? now ?? ""
  const host = typed("host", member.hostCode)
  const moves = typed("movesPersonnel", member.movesPersonnel === null ? null : member.movesPersonnel ? "yes" : "no")
  const kind = typed("kind", member.kind)
  const fitting = choices.hosts.filter(({ stageMatches }) => stageMatches !== false)
  const others = choices.hosts.filter(({ stageMatches }) => stageMatches === false)
  const nameOf = (code: string | undefined | null) => choices.hosts.find((choice) => choice.code === code)?.name ?? code
  const change = ({ now, after }: { now: number; after: number }) => t("season.assign.change", { now, after })
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={member.version}
      intent="assign"
      refused={refused}
      title={t(isAgain ? "season.assign.again" : "season.assign.title")}
      text={t("season.assign.text")}
      submit={t(isAgain ? "season.assign.submit_again" : "season.assign.submit")}
      look={isAgain ? "secondary" : "primary"}
      conflict={[
        { label: t("season.field.host_school"), mine: nameOf(refused.typed("host")), theirs: member.hostName },
        { label: t("season.open.starts"), mine: refused.typed("startsOn"), theirs: member.startsOn },
        { label: t("season.open.ends"), mine: refused.typed("endsOn"), theirs: member.endsOn },
      ]}
    >
      {obstacle !== null && (
        <p className="rounded border-l-4 border-warn bg-warn-soft px-4 py-3">
          {t("season.assign.obstacle", { reason: say({ key: `refusal.${obstacle.code}`, values: obstacle.params }) })}
        </p>
      )}
      {ratios && <RatioCards ratios={ratios} drawnOn={season.drawnOn} />}
      {choices.origin && (
        <p>
          <span className="text-muted">{t("season.assign.origin_label")} </span>
          {t("season.assign.origin", {
            school: choices.origin.name,
            all: change(choices.origin.all),
            alike: change(choices.origin.alike),
          })}
        </p>
      )}
      <fieldset className={refused.of("host") ? "border-l-4 border-bad pl-3" : ""}>
        <legend className="mb-1 text-sm font-medium">{t("season.assign.host")}</legend>
        {refused.of("host") && <p className="mb-1 font-medium text-bad">{refused.of("host")}</p>}
        <HostTable caption={t("season.assign.host")} hosts={fitting} chosen={host} firstId={refused.id("host")} />
        {others.length > 0 && (
          <Fold summary={t("season.assign.others", { count: others.length })} open={others.some(({ code }) => code === host)}>
            <HostTable caption={t("season.assign.others", { count: others.length })} hosts={others} chosen={host} />
          </Fold>
        )}
      </fieldset>
      {refused.has("season_host_stage") && (
        <Tick id={refused.id("acceptStage")} name="acceptStage">
          {t("season.assign.accept_stage")}
        </Tick>
      )}
      <div className="grid max-w-reading gap-4 sm:grid-cols-2">
        <Select
          id={refused.id("kind")}
          name="kind"
          label={t("season.field.kind")}
          error={refused.of("kind")}
          defaultValue={kind === "" ? "periodic" : kind}
          options={KINDS.map((value) => ({ value, label: label("rotationKind", value) }))}
        />
        <Select
          id={refused.id("movesPersonnel")}
          name="movesPersonnel"
          label={t("season.field.moves")}
          error={refused.of("movesPersonnel")}
          defaultValue={moves === "" ? "no" : moves}
          options={[
            { value: "no", label: t("season.field.moves_no") },
            { value: "yes", label: t("season.field.moves_yes") },
          ]}
        />
        <DateField
          id={refused.id("startsOn")}
          name="startsOn"
          label={t("season.open.starts")}
          error={refused.of("startsOn")}
          defaultValue={typed("startsOn", member.startsOn ?? season.startsOn)}
        />
        <DateField
          id={refused.id("endsOn")}
          name="endsOn"
          label={t("season.open.ends")}
          error={refused.of("endsOn")}
          defaultValue={typed("endsOn", member.endsOn ?? season.endsOn)}
        />
      </div>
      {(refused.has("season_too_short") || (season.creditMonths !== null && season.months < season.creditMonths)) && (
        <Tick id={refused.id("acceptShort")} name="acceptShort">
          {t("season.open.accept_short")}
        </Tick>
      )}
    </StepForm>
  )
}
