import { gazetteer } from "../gazetteer"

/** Who stands behind an official's word, as everybody reads it: the unit, never the person. */
export function unitOf(province_code: string | null): string {
  const province = province_code === null ? null : gazetteer().province(province_code)
  return province ? `Cán bộ OCOP ${province.name}` : "Cán bộ OCOP trung ương"
}
