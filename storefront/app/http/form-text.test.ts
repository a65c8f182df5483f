import { expect, it } from "vitest"
import { formText } from "./form-text.ts"

it("joins accents that a phone sent apart, and drops what cannot be seen", () => {
  const form = new FormData()
  form.set("name", "Nguye\u0302\u0303n\u200B Văn\u0000 A")
  expect(formText(form, "name")).toBe("Nguyễn Văn A")
})

it("has no text for what is absent or a file", () => {
  const form = new FormData()
  form.set("file", new File(["x"], "x.txt"))
  expect([formText(form, "file"), formText(form, "nothing")]).toEqual(["", ""])
})
