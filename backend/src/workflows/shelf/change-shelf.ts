import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepShelfItemsStep } from "./steps/keep-shelf-items"
import { moveShelfStockStep } from "./steps/move-shelf-stock"
import { openShelfItemsStep } from "./steps/open-shelf-items"
import { openShelfLevelsStep } from "./steps/open-shelf-levels"
import { recordShelfChangesStep } from "./steps/record-shelf-changes"
import type { ChangeShelfInput } from "./types"

/**
 * What a point's people do to its shelf, and what comes to it: each change moves the stock, under the lock that sales
 * take, and leaves a row of history. To be run under `withShelfLock`.
 */
export const changeShelfWorkflow = createWorkflow("change-shelf", (input: ChangeShelfInput) => {
  const items = openShelfItemsStep(input)
  openShelfLevelsStep(input)
  const moved = moveShelfStockStep(input)
  const changed = transform({ input, items, moved }, ({ input, items, moved }) => ({ ...input, items, moved }))
  recordShelfChangesStep(changed)
  keepShelfItemsStep(changed)
  return new WorkflowResponse(items)
})
