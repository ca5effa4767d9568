/**
 * better-sqlite3 is the one package with native code. Where its ready-made binary cannot be downloaded it is compiled, which
 * needs a C++ compiler, make, Python 3 and Node's header files. This says what of that is there.
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

/** The directory to compile against: the headers beside the running Node, unless the user has named one. */
export function headersBesideNode(env = process.env) {
  if (env.npm_config_nodedir ?? env.NPM_CONFIG_NODEDIR) return undefined
  const prefix = dirname(dirname(process.execPath))
  return existsSync(join(prefix, "include", "node", "node.h")) ? prefix : undefined
}

/** Settings for our own `npm ci` only; nothing is written to anybody's npm configuration. */
export function compileSettings(env = process.env) {
  const nodedir = headersBesideNode(env)
  return { ...(nodedir !== undefined && { npm_config_nodedir: nodedir }), JOBS: env.JOBS ?? "max" }
}

/** What compiling would need and this machine does not have, in words for the person who must install it. */
export function missingForCompiling(env = process.env) {
  const missing = []
  if (!answers(env.PYTHON ?? env.npm_config_python ?? "python3")) missing.push("python3")
  if (process.platform !== "win32" && !answers("make")) missing.push("make")
  if (process.platform !== "win32" && !answers(env.CXX ?? "g++") && !answers("c++")) missing.push("g++ (a C++ compiler)")
  if (headersBesideNode(env) === undefined && !(env.npm_config_nodedir ?? env.NPM_CONFIG_NODEDIR)) {
    missing.push("Node's header files (include/node/node.h beside the node program, or npm_config_nodedir, or a network to fetch them)")
  }
  return missing
}

function answers(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0
}
