import { createContext } from "react-router"

/** What the server in front knows of a request: its id for the logs, who asks, and the nonce of its scripts. */
export type RequestFacts = { id: string; address: string; nonce: string | undefined }

export const requestContext = createContext<RequestFacts>({ id: "unknown", address: "", nonce: undefined })
