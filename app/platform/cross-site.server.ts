const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"])

export interface Asked {
  readonly method: string
  /** the host that was asked for */
  readonly host: string | null
  readonly secFetchSite: string | null
  readonly origin: string | null
  readonly referer: string | null
}

/**
 * Whether a write comes from another site. Browsers say so in Sec-Fetch-Site, older ones in Origin, which every browser
 * we support sends with a cross-site write; who sends neither is no browser, and has no cookie that another site could use.
 */
export function isCrossSiteWrite({ method, host, secFetchSite, origin, referer }: Asked): boolean {
  if (SAFE_METHODS.has(method.toUpperCase())) return false
  if (secFetchSite !== null && secFetchSite !== "same-origin" && secFetchSite !== "none") return true
  const from = origin ?? (secFetchSite === null ? referer : null)
  return from !== null && hostOf(from) !== host
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null
}

export function askedBy(request: Request): Asked {
  const header = (name: string) => request.headers.get(name)
  const host = header("host") ?? new URL(request.url).host
  return { method: request.method, host, secFetchSite: header("sec-fetch-site"), origin: header("origin"), referer: header("referer") }
}
