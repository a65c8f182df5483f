import { Text } from "@medusajs/ui"
import { StopEffect as Effect } from "@ocop/shared/sale-stop"
import { useQuery } from "@tanstack/react-query"
import { post } from "../api/desk-api"
import type { PaperSubject } from "./subject-picker"
import { Problem } from "./problem"
import { useWords } from "./use-words"

/** What stopping this hits now. */
export function StopEffect({ subject: { product_id, organization_id } }: { subject: PaperSubject }) {
  const { say } = useWords()
  const { data, error } = useQuery({
    queryKey: ["stop-effect", product_id, organization_id],
    queryFn: () => post(Effect, "/sale-stops/preview", { product_id, organization_id }),
    staleTime: 0,
  })
  return (
    <div role="status">
      {error && <Problem error={error} />}
      {data && (
        <Text className="bg-ui-bg-subtle rounded-md px-3 py-2">
          {say("stop_effect", {
            products: data.products,
            carts: data.carts,
            unpaid: data.unpaid_orders,
            paid: data.paid_orders,
          })}
        </Text>
      )}
    </div>
  )
}
