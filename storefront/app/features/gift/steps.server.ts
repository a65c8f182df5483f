import type { GiftDraftDocument } from "@ocop/shared/gift"
import type { Api } from "#app/api/client.server.ts"

/** How the steps of a gift stand. None for a key that no gift has. */
export async function readSteps(api: Api, key: string): Promise<GiftDraftDocument["steps"]> {
  return (await api.gift(key))?.steps ?? []
}
