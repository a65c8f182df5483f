import { z } from "@medusajs/framework/zod"
import { layUseBy, UseByRow, type UseBy } from "@ocop/shared/shelf"

const Kept = z.object({ laid: z.array(UseByRow) })

/** What is left of each use-by day when so many pieces lie there, from what a row keeps of the last change. */
export function useByOf({ use_by }: { use_by: unknown }, stocked: number): UseBy[] {
  return layUseBy(stocked, use_by === null ? [] : Kept.parse(use_by).laid)
}
