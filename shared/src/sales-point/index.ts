export * from "./distance.ts"
export * from "./hours.ts"
export * from "./open.ts"
export * from "./schemas.ts"
