import { expect, it } from "vitest"
import { readForm } from "./read-form.server.ts"

function post(body: string, contentType: string) {
  return new Request("http://localhost:8000/gio-hang", {
    method: "POST",
    body,
    headers: { "content-type": contentType },
  })
}

it("reads what a form sends", async () => {
  const form = await readForm(post("intent=add&quantity=2", "application/x-www-form-urlencoded"))
  expect(Object.fromEntries(form)).toEqual({ intent: "add", quantity: "2" })
})

it.each([
  ["JSON", "{}", "application/json"],
  ["a broken multipart", "garbage", "multipart/form-data; boundary=x"],
  ["a multipart without a boundary", "garbage", "multipart/form-data"],
])("takes %s for a bad request", async (_what, body, contentType) => {
  await expect(readForm(post(body, contentType))).rejects.toMatchObject({ init: { status: 400 } })
})
