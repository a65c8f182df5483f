import { useHydrated } from "#app/ui/use-hydrated.ts"

/** Asks for data instead of a redirect, once there is a script that can use it. */
export function StayField() {
  return useHydrated() ? <input type="hidden" name="stay" value="1" /> : null
}
