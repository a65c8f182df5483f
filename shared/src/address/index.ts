export {
  communeHandle,
  createGazetteer,
  type Commune,
  type FormerUnit,
  type Gazetteer,
  type Province,
} from "./gazetteer.ts"
export type { SearchOptions } from "./commune-search.ts"
export * from "./medusa-address.ts"
export * from "./shipping-place.ts"
export * from "./schemas.ts"
