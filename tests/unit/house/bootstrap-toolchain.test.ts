import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"

type Environment = Readonly<Record<string, string>>
interface Toolchain {
  compileSettings(env: Environment, execPath: string): Environment
  missingForCompiling(env: Environment, execPath: string): readonly string[]
}

const module = new URL("../../../app/bootstrap/toolchain.mjs", import.meta.url).href
const { compileSettings, missingForCompiling } = (await import(module)) as Toolchain

const root = mkdtempSync(join(tmpdir(), "shicheng-headers-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A directory with the headers of a Node of that module version; null = without any. */
function prefix(name: string, moduleVersion: string | null): string {
  const directory = join(root, name)
  const include = join(directory, "include", "node")
  mkdirSync(include, { recursive: true })
  if (moduleVersion === null) return directory
  writeFileSync(join(include, "node.h"), "")
  writeFileSync(join(include, "node_version.h"), `#else\n#define NODE_MODULE_VERSION ${moduleVersion}\n#endif\n`)
  return directory
}

const own = process.versions.modules
const beside = join(prefix("beside", own), "bin", "node")
const bare = join(prefix("bare", null), "bin", "node")
const strange = join(prefix("strange", "1"), "bin", "node")
const named = prefix("named", own)
const outdated = prefix("outdated", "83")
const sources = prefix("sources", null)

describe("the headers that better-sqlite3 is compiled against", () => {
  test.each([
    ["beside the running node", {}, beside, join(root, "beside")],
    ["what the user has named", { npm_config_nodedir: named }, beside, named],
    ["what the user has named, in capitals", { NPM_CONFIG_NODEDIR: named }, bare, named],
    ["what the user has named and cannot be told to be wrong, such as Node's sources", { npm_config_nodedir: sources }, beside, sources],
    ["not those of another Node that the user's npm names", { npm_config_nodedir: outdated }, beside, join(root, "beside")],
    ["not those of another Node beside the running one", {}, strange, undefined],
    ["none, where there are none: they are then downloaded", {}, bare, undefined],
  ])("%s", (_, env, execPath, expected) => {
    expect(compileSettings(env, execPath).npm_config_nodedir).toBe(expected)
  })

  test("and with them the header that leaves ObjectWrap its old ways, beside the user's own flags", () => {
    expect(compileSettings({}, bare).CXXFLAGS).toMatch(/^-include ".*\/app\/bootstrap\/object-wrap\.h"$/)
    expect(compileSettings({ CXXFLAGS: "-O1" }, bare).CXXFLAGS).toMatch(/^-O1 -include ".*"$/)
  })

  test("what is missing says that the named ones are another Node's", () => {
    const said = (env: Environment, execPath: string) => missingForCompiling(env, execPath).filter((what) => /header/.test(what))
    expect(said({ npm_config_nodedir: outdated }, bare)).toEqual([expect.stringMatching(/npm_config_nodedir names those of another Node/)])
    expect(said({}, bare)).toEqual([expect.stringMatching(/include\/node\/node\.h beside the node program/)])
    expect(said({ npm_config_nodedir: named }, bare)).toEqual([])
    expect(said({}, beside)).toEqual([])
  })
})
