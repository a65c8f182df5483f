import type { ParcelEvent } from "@ocop/shared/parcel"
import { expect, it } from "vitest"
import { stepWords } from "./words.ts"

const PIA = { line_id: "pia", name: "Bánh pía", variant_title: "Hộp 4 cái" }

const canceled = (changes: Partial<ParcelEvent>) =>
  stepWords(
    {
      kind: "canceled",
      at: "2026-11-25T03:00:00.000Z",
      actor: "seller",
      on_behalf: false,
      lines: [],
      box_id: null,
      carrier: null,
      tracking_number: "",
      reason: "other",
      note: "",
      ...changes,
    },
    [PIA],
  )

it("says who canceled, and why", () => {
  expect(canceled({ lines: [{ line_id: "pia", quantity: 2 }], reason: "out_of_stock" })).toBe(
    "Không gửi: Bánh pía, Hộp 4 cái × 2. Lý do: Hết hàng",
  )
  expect(canceled({ actor: "buyer", reason: "changed_mind" })).toBe("Người mua hủy. Lý do: Đổi ý")
  expect(canceled({ actor: "system", reason: "unpaid" })).toBe("Đơn bị hủy. Lý do: Không nhận được tiền trả trước")
})
