/** The buyer's page about the problems of a parcel, in Vietnamese, without the language before it. */
export function complaintPath(parcel: string): string {
  return `/don/${parcel.replace(/-(\d+)$/, "/$1")}/phan-anh`
}
