import { Conflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import type { MemberPage } from "~/features/rotation-season/member-page"
import { useTranslate } from "~/platform/i18n/context"
import { AppraisalForm } from "./appraisal-form"
import { AssignForm } from "./assign-form"
import { BackForm } from "./back-form"
import type { MemberStepProps } from "./member-step-props"
import { HoldBackForm, NominateForm, RelistForm, UnassignForm } from "./nomination-forms"
import { refusedIntent, refusedStep } from "./refused-step"
import { StartForm } from "./start-form"

/** What the reader can do with a person now: the next step, and what may be done in its place. Nobody's step but the reader's. */
export function MemberSteps(props: MemberStepProps) {
  const { page, answer } = props
  const { t, ...translator } = useTranslate()
  const { season, member, mayRun, mayNominate } = page
  const intent = refusedIntent(answer)
  const isOpen = season.state !== "closed" && (mayRun || mayNominate)
  return (
    <>
      {intent !== null && <ErrorSummary errors={refusedStep(answer, translator, intent).summary} />}
      {intent !== null && !shownIntents(page).includes(intent) && <LostStep page={page} answer={answer} intent={intent} />}
      <p className="mb-4 max-w-prose">{t(`season.next.${member.next}`)}</p>
      {isOpen && (
        <div className="grid gap-8">
          <Forms {...props} />
        </div>
      )}
    </>
  )
}

function Forms(props: MemberStepProps) {
  const { member, mayRun, season } = props.page
  const isAssigning = season.state !== "nominating"
  switch (member.state) {
    case "listed":
      return (
        <>
          <NominateForm {...props} />
          <HoldBackForm {...props} />
        </>
      )
    case "nominated":
      return (
        <>
          {mayRun && isAssigning && <AssignForm {...props} />}
          {member.origin === "due" && <RelistForm {...props} />}
          <HoldBackForm {...props} />
        </>
      )
    case "held_back":
      return <RelistForm {...props} />
    case "assigned":
      return mayRun ? (
        <>
          <StartForm {...props} />
          <AssignForm {...props} />
          <UnassignForm {...props} />
          <HoldBackForm {...props} />
        </>
      ) : null
    case "away":
      return mayRun ? (
        <>
          {member.final === null && <AppraisalForm {...props} which={member.midterm === null ? "midterm" : "final"} />}
          {member.final === null && member.midterm === null && <AppraisalForm {...props} which="final" />}
          {member.final !== null && <BackForm {...props} intent="return" />}
          <BackForm {...props} intent="break-off" />
        </>
      ) : null
    default:
      return null
  }
}

/** The steps whose forms stand on the page now. */
function shownIntents({ member: { state, midterm, final }, mayRun }: MemberPage): readonly string[] {
  const office = (...intents: readonly string[]) => (mayRun ? intents : [])
  switch (state) {
    case "listed":
      return ["nominate", "hold-back"]
    case "nominated":
      return ["relist", "hold-back", ...office("assign")]
    case "held_back":
      return ["relist"]
    case "assigned":
      return office("start", "assign", "unassign", "hold-back")
    case "away":
      return office("break-off", ...(final !== null ? ["return"] : midterm === null ? ["midterm", "final"] : ["final"]))
    default:
      return []
  }
}

/** Somebody else has moved the person on, so that the form sent is no longer here: what it was to do and said stands beside what she is now. */
function LostStep({ page, answer, intent }: Pick<MemberStepProps, "page" | "answer"> & { intent: string }) {
  const { t, has, label, ...translator } = useTranslate()
  const { member } = page
  const refused = refusedStep(answer, translator, intent)
  const step = `season.intent.${intent}`
  const typed = (name: string, words: string, theirs: string | null) => {
    const mine = refused.typed(name)
    return mine === undefined ? [] : [{ label: words, mine, theirs }]
  }
  return (
    <Conflict
      answer={refused.answer}
      version={member.version}
      rows={[
        { label: t("season.field.state"), mine: has(step) ? t(step) : intent, theirs: label("seasonMemberState", member.state) },
        ...typed("reason", t("season.field.reason"), member.reason),
        ...typed("startsOn", t("season.open.starts"), member.startsOn),
        ...typed("endsOn", t("season.open.ends"), member.endsOn),
        ...typed("lastOn", t("season.return.last"), member.endsOn),
      ]}
    />
  )
}
