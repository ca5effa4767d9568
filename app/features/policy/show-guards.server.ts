import { parseGoldenCases } from "~/domain/policy/golden"
import type { ClauseGuard } from "~/domain/policy/guards"
import { canonicalJson } from "~/platform/canonical-json"
import { sha256 } from "~/platform/crypto.server"
import { runJob } from "~/platform/jobs.server"
import type { GuardsPage } from "./guards-page"
import type { ImpactCommand } from "./impact-job"
import { parseFiles } from "./pack-files.server"

/** What was found of the last few packs asked about; a pack and its cases are known by their digest. */
const found = new Map<string, Promise<readonly ClauseGuard[]>>()
const MOST_FOUND = 8

/** Which clauses of a pack its golden cases guard. Tried in a child process the first time that somebody asks. */
export async function showGuards(asked: {
  districtId: string
  files: { readonly pack: string; readonly clauses: string; readonly goldenCases: string }
}): Promise<GuardsPage> {
  const { districtId, files } = asked
  const { pack, clauses, goldenCases } = files
  const key = sha256(canonicalJson({ districtId, pack, clauses, goldenCases }))
  const running = found.get(key) ?? countApart({ kind: "guards", districtId, pack, clauses, goldenCases })
  if (!found.has(key)) remember(key, running)
  const guards = await running
  const parsed = parseFiles(files)
  const cases = parseGoldenCases(goldenCases)
  return {
    clauses: guards.map((guard) => ({ ...guard, title: parsed.clauses.get(guard.clause)?.title ?? guard.clause })),
    cases: cases.map(({ id, note, rule, asOf, expected }) => ({ id, note, rule, asOf, outcome: expected.outcome })),
  }
}

function countApart(command: ImpactCommand): Promise<readonly ClauseGuard[]> {
  return runJob<readonly ClauseGuard[], never>({ job: "impact", command })
}

function remember(key: string, running: Promise<readonly ClauseGuard[]>): void {
  found.set(key, running)
  running.catch(() => found.delete(key))
  const [oldest] = found.keys()
  if (found.size > MOST_FOUND && oldest !== undefined) found.delete(oldest)
}
