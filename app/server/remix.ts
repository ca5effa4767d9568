import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createRequestHandler } from "@remix-run/express"
import type { ServerBuild } from "@remix-run/node"
import express, { type RequestHandler, Router } from "express"
import { packageFolder } from "#db/package-folder"
import { config } from "~/platform/config.server"
import { loadContextOf } from "./load-context"

/** The app itself, behind the server's own layers. */
export interface Remix {
  readonly isDevelopment: boolean
  /** answers for files of the browser bundle, passes everything else on */
  readonly assets: RequestHandler
  readonly handle: RequestHandler
  close(): Promise<void>
}

/** The built app in production; in development the sources, through Vite, reloaded as they change. */
export async function openRemix(): Promise<Remix> {
  return config().isProduction ? openBuilt() : openSources()
}

async function openBuilt(): Promise<Remix> {
  const folder = packageFolder("build")
  const build = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "server/index.js")).href)) as ServerBuild
  const assets = Router()
  assets.use("/assets", express.static(join(folder, "client/assets"), { immutable: true, maxAge: "1y", fallthrough: false, index: false }))
  assets.use(express.static(join(folder, "client"), { maxAge: "1h", index: false, redirect: false }))
  const handle = createRequestHandler({ build, mode: "production", getLoadContext: loadContextOf })
  return { isDevelopment: false, assets, handle, close: async () => undefined }
}

async function openSources(): Promise<Remix> {
  const { createServer } = await import("vite")
  const vite = await createServer({ server: { middlewareMode: true } })
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
  const handle = createRequestHandler({ build, mode: "development", getLoadContext: loadContextOf })
  return { isDevelopment: true, assets: vite.middlewares, handle, close: () => vite.close() }
}
