/** "Thành phố Cần Thơ" */
export function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1)
}

/** "Xã Vĩnh Hải, thành phố Cần Thơ"; the province alone where the commune is not known. */
export function placeOf({ commune, province }: { commune: string | null; province: string }): string {
  return commune === null ? capitalised(province) : `${commune}, ${province}`
}
