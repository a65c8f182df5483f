import { randomUUID } from "node:crypto"
import { expect, type APIRequestContext } from "@playwright/test"

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"

type Points = { points: { handle: string; boxes: { id: string; ready: unknown[] }[] }[] }

/** A new gift in an empty box of a point that packs some: the key of its pages. */
export async function openGift(request: APIRequestContext): Promise<string> {
  const headers = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }
  const { points } = (await (await request.get(`${BACKEND}/store/gift-points`, { headers })).json()) as Points
  const [empty] = points.flatMap(({ handle, boxes }) =>
    boxes.flatMap(({ id, ready }) => (ready.length === 0 ? [{ point: handle, box: id }] : [])),
  )
  const data = { form_token: randomUUID(), ...empty }
  const opened = await request.post(`${BACKEND}/store/gifts`, { headers, data })
  expect(opened.status()).toBe(201)
  return ((await opened.json()) as { key: string }).key
}
