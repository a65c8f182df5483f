import { createContext } from "react-router"

/**
 * What the server in front knows of a request: its id for the logs, who asks, the nonce of its scripts, and whether the
 * page is wanted whole, because it will be kept.
 */
export type RequestFacts = { id: string; address: string; nonce: string | undefined; isWhole: boolean }

export const requestContext = createContext<RequestFacts>({
  id: "unknown",
  address: "",
  nonce: undefined,
  isWhole: false,
})
