/** "Xã Vĩnh Hải, thành phố Cần Thơ"; the province alone where the commune is not known. */
export function placeOf({ commune, province }: { commune: string | null; province: string }): string {
  return commune === null ? province.charAt(0).toLocaleUpperCase("vi") + province.slice(1) : `${commune}, ${province}`
}
