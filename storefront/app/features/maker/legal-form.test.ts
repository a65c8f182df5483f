import { expect, test } from "vitest"
import { formBefore } from "./legal-form.ts"

test.each([
  ["Út Ba", "unknown", "Cơ sở sản xuất"],
  ["Cơ sở sản xuất Phan Tâm 1", "unknown", null],
  ["CƠ SỞ SẢN XUẤT Út Ba".normalize("NFD"), "unknown", null],
  ["Cơ sở sản xuất Út Ba", "household", "Hộ kinh doanh"],
])("before the name %j of a maker of the form %j stands %j", (name, legal_form, form) => {
  expect(formBefore({ name, legal_form })).toBe(form)
})
