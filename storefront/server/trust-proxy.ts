/** TRUST_PROXY as express takes it: "true" and "false", a number of hops, else addresses or words like "loopback". */
export function trustProxy(setting: string): boolean | number | string {
  if (setting === "true" || setting === "false") return setting === "true"
  return /^\d+$/.test(setting) ? Number(setting) : setting
}
