import { env } from "./env"

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Nobody but who started it can reach this shop: it is tried, and nobody sells in it. */
export function isOnThisMachine(): boolean {
  return [env.BACKEND_URL, env.STOREFRONT_URL].every((url) => LOOPBACK.test(new URL(url).hostname))
}
