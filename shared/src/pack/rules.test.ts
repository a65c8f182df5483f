import { expect, test } from "vitest"
import { packInEnglish, packsInEnglish } from "./rules.ts"

test.each([
  ["Hộp", "Box"],
  ["Gói 500 g", "500 g pack"],
  ["Túi lưới 1 kg", "1 kg net bag"],
  ["Can 2 lít", "2 litre canister"],
  ["Hộp 4 cái (480 g)", "Box of 4 (480 g)"],
  ["Hộp quà 12 cái (1.440 g)", "Gift box of 12 (1,440 g)"],
  ["Hộp 20 túi lọc (40 g)", "Box of 20 tea bags (40 g)"],
  ["Thùng 12 chai", "Case of 12 bottles"],
  ["Trái khoảng 3 kg", "One fruit, about 3 kg"],
  ["Cái nhỏ", "Small"],
  ["Chậu nhỏ", "Small pot"],
  ["Chậu cao 60 cm", "Pot, 60 cm high"],
  ["Cái (đường kính 30 cm)", "One piece (diameter 30 cm)"],
  ["Cái (dài 25 cm)", "One piece (25 cm long)"],
  ["Chiếc 1,6 × 2 m", "One piece, 1.6 × 2 m"],
  ["Gia đình 4 người, một đêm", "Family of 4, one night"],
  ["Một khách (minh họa)", "One guest (illustration)"],
])("%s is %s", (title, english) => {
  expect(packInEnglish(title)).toBe(english)
})

test.each(["", "Combo ba món", "Hộp thiếc", "Gói 500 g (tặng thìa)", "constructor"])(
  "%j is not understood",
  (title) => {
    expect(packInEnglish(title)).toBeNull()
  },
)

test("a list of packs is English only as a whole", () => {
  expect(packsInEnglish("Gói 500 g; Gói 1 kg")).toBe("500 g pack; 1 kg pack")
  expect(packsInEnglish("Gói 500 g; Combo")).toBeNull()
})
