import { expect, test } from "vitest"
import { createGazetteer } from "./gazetteer.ts"
import { fromMedusaAddress, toMedusaAddress } from "./medusa-address.ts"

const unit = { code: "31510", kind: "phường", name: "Phú Lợi", lat: 9.592, lon: 105.985 } as const
const canTho = { code: "92", kind: "thành phố", name: "Cần Thơ", region: "south", former_provinces: [] } as const
const gazetteer = createGazetteer(
  { as_of: "2026-04-30", provinces: [{ ...canTho, former_provinces: [], units: [unit] }] },
  { units: [] },
)

const typed = {
  name: "Trần Thị Bích Ngọc",
  phone: "+84912345678",
  street: "12/3 Lê Hồng Phong, khóm 4",
  commune_code: "31510",
  note: "Gọi trước khi đến",
}

test("the printed names and the codes go together into the stored address", () => {
  expect(toMedusaAddress(typed, gazetteer)).toEqual({
    first_name: "Trần Thị Bích Ngọc",
    last_name: "",
    phone: "+84912345678",
    address_1: "12/3 Lê Hồng Phong, khóm 4",
    address_2: "Gọi trước khi đến",
    city: "Phường Phú Lợi",
    province: "thành phố Cần Thơ",
    country_code: "vn",
    metadata: { province_code: "92", commune_code: "31510", units_version: "2026-04-30" },
  })
})

test("a commune that does not exist is no address", () => {
  expect(toMedusaAddress({ ...typed, commune_code: "00000" }, gazetteer)).toBeNull()
})

test("reading it gives back what was typed, with the names of that day", () => {
  expect(fromMedusaAddress(toMedusaAddress(typed, gazetteer))).toEqual({
    ...typed,
    commune: "Phường Phú Lợi",
    province_code: "92",
    province: "thành phố Cần Thơ",
    units_version: "2026-04-30",
  })
})

test("an older name is kept as it was printed", () => {
  const stored = toMedusaAddress(typed, gazetteer)
  expect(fromMedusaAddress({ ...stored, city: "Phường 2" })?.commune).toBe("Phường 2")
})

test.each([
  [null],
  [undefined],
  [{}],
  [{ city: "Phường Phú Lợi", metadata: null }],
  [{ metadata: { commune_code: 31510, province_code: "92" } }],
  [{ metadata: { commune_code: "31510" } }],
])("%j was not written by us", (stored) => {
  expect(fromMedusaAddress(stored)).toBeNull()
})

test("fields that Medusa left out are empty", () => {
  expect(fromMedusaAddress({ first_name: null, metadata: { province_code: "92", commune_code: "31510" } })).toEqual({
    name: "",
    phone: "",
    street: "",
    note: "",
    commune_code: "31510",
    commune: "",
    province_code: "92",
    province: "",
    units_version: "",
  })
})
