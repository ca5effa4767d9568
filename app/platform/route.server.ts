import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node"
import type { SignedIn } from "#db/queries/auth-sessions"
import type { Actor } from "./actor"
import { answerOnce, submissionToken } from "./answer-once.server"
import { now, today } from "./clock.server"
import { askedBy, isCrossSiteWrite } from "./cross-site.server"
import { randomToken } from "./crypto.server"
import { drainBody } from "./drain-body.server"
import { Denied, NotFound, Refusal } from "./errors"
import { type Checked, checkSearch, checkValues, type FormValues, readForm, readSearch } from "./form-values.server"
import { preferencesOf } from "./preferences.server"
import { answerTo, Refusals, redirectTo, refusalsIn, refusedAnswer, typedIn } from "./route-answers.server"
import type { Guard, Handled, HandledBy, RefusedAnswer } from "./route-guard"
import { scopeFor } from "./scope"
import { type Client, findSession } from "./session.server"

export { redirectSignedOut, redirectWithPreferences, redirectWithSession } from "./redirects.server"
export { redirectTo } from "./route-answers.server"
export type { RefusedAnswer } from "./route-guard"
export { safePath } from "./safe-path"

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs
type Refused = ReturnType<typeof data<RefusedAnswer>>
type Answer<G extends Guard, R> = G extends { readonly form: unknown } | { readonly upload: true } ? R | Refused : R
type AnyHandled = Handled<unknown, unknown, unknown, Actor | null, unknown>

/** What the server tells each request; see `app/server/load-context.ts`. */
interface Context {
  readonly remoteAddress?: string
  /** the browser's router asks for data, and follows redirects itself */
  readonly isRouterRequest?: boolean
}

/**
 * Makes every loader and every action. In this order: no write from another site; who is it; must she choose a password first;
 * may she; whose rows; then path, query and form are checked, and the handler runs. Nobody learns from a fault in the
 * form what she may not ask. A refusal is an answer to an action and an error page to a loader; a fault gets a number.
 */
export function guarded<const G extends Guard, R>(
  guard: G,
  handle: (handled: HandledBy<G>) => R | Promise<R>,
): (args: RouteArgs) => Promise<Answer<G, Awaited<R>>> {
  if ((guard.can === undefined) === (guard.public === undefined)) throw new Error("a guard says either `can` or `public`")
  const run = handle as (handled: AnyHandled) => unknown
  return async (args) => (await answer({ guard, run, args })) as Answer<G, Awaited<R>>
}

async function answer({ guard, run, args }: { guard: Guard; run: (handled: AnyHandled) => unknown; args: RouteArgs }): Promise<unknown> {
  let values: FormValues = {}
  const { request } = args
  try {
    if (isCrossSiteWrite(askedBy(request))) throw new Denied("cross-site write")
    const signedIn = await findSession(request)
    const actor = admit({ guard, signedIn, args })
    const scope = actor !== null && guard.can !== undefined ? scopeFor(actor, guard.can) : null
    const params = guard.params === undefined ? {} : checkParams(guard.params, args)
    const search = guard.search === undefined ? {} : checked(checkSearch(guard.search, readSearch(request)))
    const { formToken, ...fields } = guard.form === undefined ? {} : await readForm(request)
    values = fields
    const form = guard.form === undefined ? {} : checked(checkValues(guard.form, fields))
    const client = clientOf(args)
    const sessionHash = signedIn?.idHash ?? null
    const mustChangePassword = signedIn?.mustChangePassword === 1
    const common = { scope, params, search, form, today: today(), now: now(), request, ...(await preferencesOf(request)) }
    const handled = { ...common, actor, client, sessionHash, mustChangePassword, newFormToken: randomToken }
    if (guard.idempotent !== true || actor === null) return await run(handled)
    return await runOnce({ run, handled, actor, token: formToken, values })
  } catch (error) {
    drainBody(request.body)
    const refusals = isAction(guard) && guard.resource !== true ? refusalsIn(error) : null
    if (refusals === null) throw answerTo(error, { request, values })
    const { body, status, headers } = refusedAnswer(refusals, typedIn(error) ?? values)
    return data(body, { status, headers })
  }
}

interface RunOnce {
  readonly run: (handled: AnyHandled) => unknown
  readonly handled: AnyHandled
  readonly actor: Actor
  readonly token: string | readonly string[] | undefined
  readonly values: FormValues
}

async function runOnce({ run, handled, actor, token, values }: RunOnce): Promise<unknown> {
  if (actor.accountId === null || typeof token !== "string" || token.length < 20)
    throw new Refusal("form_token_missing", { field: "formToken" })
  const submission = { token: submissionToken({ request: handled.request, token, values }), requestId: randomToken() }
  return answerOnce({ accountId: actor.accountId, submission, handle: async () => run({ ...handled, actor: { ...actor, submission } }) })
}

/** Who is asking; sends those who must sign in or choose a password to where they can. */
function admit({ guard, signedIn, args }: { guard: Guard; signedIn: SignedIn | null; args: RouteArgs }): Actor | null {
  if (signedIn === null) {
    if (guard.public === true) return null
    throw wantsPage(args) ? redirectTo(signInPath(args.request)) : Response.json({ error: "not_signed_in" }, { status: 401 })
  }
  if (signedIn.mustChangePassword === 1 && guard.public !== true && guard.beforePasswordChange !== true)
    throw wantsPage(args) ? redirectTo("/account/password") : Response.json({ error: "password_change_due" }, { status: 403 })
  const { accountId, role, districtId, teacherNo, schoolCode, displayName } = signedIn
  return { accountId, role, districtId, teacherNo, schoolCode, displayName }
}

function wantsPage({ request, context }: RouteArgs): boolean {
  return (context as Context).isRouterRequest === true || (request.headers.get("accept") ?? "").includes("text/html")
}

/** After signing in one comes back to the page asked for; a form that was sent is not sent again. */
function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return request.method === "GET" && pathname !== "/" ? `/sign-in?to=${encodeURIComponent(pathname + search)}` : "/sign-in"
}

function clientOf({ request, context }: RouteArgs): Client {
  return { userAgent: request.headers.get("user-agent") ?? "", remoteAddress: (context as Context).remoteAddress ?? "" }
}

function isAction(guard: Guard): boolean {
  return guard.form !== undefined || guard.upload === true
}

function checkParams(schema: NonNullable<Guard["params"]>, { params }: RouteArgs): unknown {
  const parsed = schema.safeParse(params)
  if (!parsed.success) throw new NotFound()
  return parsed.data
}

function checked(result: Checked<unknown>): unknown {
  if (result.ok) return result.value
  const [first, ...others] = result.refusals
  throw first === undefined ? new Refusal("invalid_field") : new Refusals([first, ...others])
}
