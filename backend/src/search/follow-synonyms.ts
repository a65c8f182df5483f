import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTING_MODULE } from "../modules/setting"
import { synonymVersion, useChanges } from "./live-synonyms"

/** How long a process may take words for what they do not mean any more. */
const FOLLOW_MS = 3000

let asked_at = 0

/** Takes over what operators have changed, in whichever process: asked at every reading, and so often at most. */
export async function followSynonyms(container: MedusaContainer): Promise<void> {
  if (Date.now() - asked_at < FOLLOW_MS) return
  asked_at = Date.now()
  await takeSynonyms(container)
}

/** The same at once. */
export async function takeSynonyms(container: MedusaContainer): Promise<void> {
  const settings = container.resolve(SETTING_MODULE)
  if ((await settings.lastSynonymChange()) === synonymVersion()) return
  const changes = await settings.synonymChanges()
  useChanges(changes.at(-1)?.id ?? "", changes)
}
