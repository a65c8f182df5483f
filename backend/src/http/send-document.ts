import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import { LRUCache } from "lru-cache"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import type { ChangeScope } from "../modules/catalogue-change/triggers"

/** Characters of JSON, at most two bytes each. */
const MAX_CHARACTERS = 24_000_000

/** Bounds what neither the database nor the day tells: a price list that begins at an hour. */
const MAX_AGE_MS = 60_000

const remembered = new LRUCache<string, string>({
  maxSize: MAX_CHARACTERS,
  ttl: MAX_AGE_MS,
  sizeCalculation: ({ length }, key) => length + key.length,
})

const beingRead = new Map<string, Promise<string>>()

/**
 * Answers with a document that is the same for everybody, read once for as long as nothing of its scope changes and the
 * day in Vietnam lasts. `key` tells documents of one scope apart. Refusals are not remembered.
 */
export async function sendDocument<Document>(
  req: MedusaRequest,
  res: MedusaResponse<Document>,
  { scope, key }: { scope: ChangeScope; key: string },
  read: (day: string) => Promise<Document>,
): Promise<void> {
  const versions = await req.scope.resolve(CATALOGUE_CHANGE_MODULE).versions()
  const day = todayInVietnam(new Date())
  const name = [day, versions[scope], key].join(" ")
  const text = remembered.get(name) ?? (await readOnce(name, async () => JSON.stringify(await read(day))))
  res.type("application/json").end(text)
}

/** Who asks for the same while it is being read waits for that reading. */
function readOnce(name: string, read: () => Promise<string>): Promise<string> {
  const running = beingRead.get(name)
  if (running) return running
  const reading = read()
    .then((text) => {
      remembered.set(name, text)
      return text
    })
    .finally(() => beingRead.delete(name))
  beingRead.set(name, reading)
  return reading
}
