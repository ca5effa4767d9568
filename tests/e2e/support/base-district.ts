/** Once a run: the demo district, loaded by the server itself as at a first start. Every test file works on a copy. */
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { startServer } from "./server"

declare module "vitest" {
  interface ProvidedContext {
    baseDistrict: string
  }
}

export default async function setup(project: TestProject) {
  const directory = mkdtempSync(join(tmpdir(), "shicheng-e2e-base-"))
  const server = await startServer(directory, { DEMO: "1" })
  await server.stop()
  project.provide("baseDistrict", directory)
  return () => rmSync(directory, { recursive: true, force: true })
}

/** A data directory of one's own, equal to the base. The caller removes it. */
export function copyDistrict(base: string): string {
  const directory = mkdtempSync(join(tmpdir(), "shicheng-e2e-"))
  cpSync(base, directory, { recursive: true })
  return directory
}
