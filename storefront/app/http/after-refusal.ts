import type { ShouldRevalidateFunctionArgs } from "react-router"

/**
 * Reads a page anew after a refusal because things have changed since it was read (409). By itself the router reads
 * nothing after a refusal, and the page would stay as it was, to be refused again.
 */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate
}
