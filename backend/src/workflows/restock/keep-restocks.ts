import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { lineRestocksStep } from "./steps/line-restocks"
import { openRestocksStep } from "./steps/open-restocks"
import { tellRestocksStep } from "./steps/tell-restocks"
import type { NewRestock } from "./types"

/** Writes new requests with their lines and their first events, inside a workflow: each write undoes itself. */
export function keepRestocks(requests: NewRestock[] | WorkflowData<NewRestock[]>) {
  openRestocksStep(requests)
  return { lines: lineRestocksStep(requests), events: tellRestocksStep(requests) }
}
