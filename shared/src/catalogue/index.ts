export * from "./no-shelf.ts"
export * from "./query.ts"
export * from "./schemas.ts"
