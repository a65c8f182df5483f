import { data } from "react-router"

/** Every address that is no page, so that its 404 has the shop's frame and words. */
export function loader() {
  throw data(null, { status: 404 })
}

export default function Missing() {
  return null
}
