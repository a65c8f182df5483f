/// <reference types="vite/client" />
import { describe, expect, it } from "vitest"
import unitsText from "../../../backend/data/units/administrative-units.json?raw"
import formerText from "../../../backend/data/units/former-units.json?raw"
import { createGazetteer } from "../address/gazetteer.ts"
import { FormerUnitsFile, UnitsFile } from "../address/schemas.ts"
import { createPlaceFinder } from "./place.ts"

const gazetteer = createGazetteer(UnitsFile.parse(JSON.parse(unitsText)), FormerUnitsFile.parse(JSON.parse(formerText)))
const finder = createPlaceFinder(gazetteer)

const typedOf = (commune: string, province: string, street = "12 Trần Hưng Đạo", commune_code = "") => ({
  commune,
  province,
  street,
  commune_code,
})
const nameOf = (code: string) => gazetteer.commune(code)?.name ?? code
const find = (...typed: Parameters<typeof typedOf>) => {
  const found = finder.find(typedOf(...typed))
  return found.kind === "found" ? found.commune.name : found.type
}
const suggest = (...typed: Parameters<typeof typedOf>) => finder.suggest(typedOf(...typed)).map(nameOf)

describe("a place in a list", () => {
  it.each([
    ["Phường Phú Lợi", "Thành phố Cần Thơ", "Phường Phú Lợi"],
    ["P. Phú Lợi", "TP Cần Thơ", "Phường Phú Lợi"],
    ["phu loi", "can tho", "Phường Phú Lợi"],
    ["PHÚ LỢI", "TP. HCM", "Phường Phú Lợi"],
    ["Phường Phú Lợi, Cần Thơ", "", "Phường Phú Lợi"],
    ["Xã Quan Sơn", "Thanh Hóa", "Xã Quan Sơn"],
    ["Quan Sơn", "tỉnh Thanh Hoá", "Xã Quan Sơn"],
    ["Phú Tâm", "Sóc Trăng", "Xã Phú Tâm"],
    ["P.Sài Gòn", "Sài Gòn", "Phường Sài Gòn"],
  ])("%s, %s is known", (commune, province, name) => {
    expect(find(commune, province)).toBe(name)
  })

  it("is each of today's by the name it has, but the one that without its marks is two", () => {
    const missed = gazetteer.communes.filter(({ code, name, province }) => {
      const found = finder.find(typedOf(name, province))
      return found.kind !== "found" || found.commune.code !== code
    })
    expect(missed.map(({ name, province }) => `${name}, ${province}`)).toEqual(["Xã Thanh An, thành phố Hồ Chí Minh"])
    expect(find("Phường Xuân Hương – Đà Lạt", "Lâm Đồng")).toBe("Phường Xuân Hương - Đà Lạt")
    expect(suggest("Xã Đại Tâm - Mỹ Xuyên", "Sóc Trăng")).toEqual(["Phường Mỹ Xuyên"])
  })

  it("that was written before July 2025 asks for the one it lies in now", () => {
    expect(find("Xã Đại Tâm, huyện Mỹ Xuyên", "Sóc Trăng")).toBe("commune_old")
    expect(suggest("Xã Đại Tâm, huyện Mỹ Xuyên", "Sóc Trăng")).toEqual(["Phường Mỹ Xuyên"])
    expect(find("Phường Bến Nghé", "TP.HCM")).toBe("commune_old")
    expect(suggest("ben nghe", "hcm")).toEqual(["Phường Sài Gòn"])
  })

  it("that may be several asks which, and fewer where the district is told", () => {
    expect(find("Phường 2", "Sóc Trăng")).toBe("commune_ambiguous")
    expect(suggest("Phường 2", "Sóc Trăng")).toEqual(["Phường Phú Lợi", "Phường Ngã Năm", "Phường Vĩnh Châu"])
    expect(suggest("P2", "Sóc Trăng", "5 Lê Lợi, TP Sóc Trăng")).toEqual(["Phường Phú Lợi"])
    expect(suggest("Phường 02, Q.3", "TPHCM")).toEqual(["Phường Bàn Cờ"])
    expect(find("Phường Cống Vị", "Hà Nội")).toBe("commune_ambiguous")
    expect(suggest("Phường Cống Vị", "Hà Nội")).toEqual(["Phường Giảng Võ", "Phường Ngọc Hà"])
  })

  it("is today's where a name is the same as one of before, but not where the old district is told", () => {
    expect(find("Phường An Khánh", "TP.HCM")).toBe("Phường An Khánh")
    expect(find("Phường An Khánh", "Cần Thơ")).toBe("commune_old")
    expect(find("Phường Cái Khế, quận Ninh Kiều", "Cần Thơ")).toBe("Phường Cái Khế")
  })

  it("that a street is named after is no district", () => {
    expect(find("Phường Phú Lợi", "Cần Thơ", "12 Mỹ Xuyên")).toBe("Phường Phú Lợi")
  })

  it("with other marks is another one, wherever the mark stands", () => {
    expect(find("Phường Phù Lợi", "Cần Thơ")).toBe("commune_unknown")
    expect(suggest("Phường Phù Lợi", "Cần Thơ")).toContain("Phường Phú Lợi")
    expect(find("Xã Mỹ Hương".normalize("NFD"), "Cần Thơ")).toBe("Xã Mỹ Hương")
  })

  it("with a slip is not guessed but suggested", () => {
    expect(find("Phường Phú Lợii", "Cần Thơ")).toBe("commune_unknown")
    expect(suggest("Phường Phú Lợii", "Cần Thơ")).toEqual(["Phường Phú Lợi"])
  })

  it("that is not told is missed", () => {
    expect(find("", "Cần Thơ")).toBe("commune_missing")
    expect(find("Phú Lợi", "")).toBe("province_missing")
    expect(find("Phú Lợi", "Xứ Lạng")).toBe("province_unknown")
    expect(suggest("", "Cần Thơ", "12 Trần Hưng Đạo, phường Phú Lợi")).toEqual(["Phường Phú Lợi"])
  })

  it("goes by what was chosen", () => {
    expect(find("Phường 2", "Sóc Trăng", "", "31510")).toBe("Phường Phú Lợi")
    expect(find("Phường 2", "Sóc Trăng", "", "99999")).toBe("commune_ambiguous")
  })
})
