import { createContext, useContext } from "react"

/** The request's CSP nonce for inline scripts; absent in the browser, which never needs it again. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
