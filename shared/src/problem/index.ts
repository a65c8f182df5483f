export * from "./schemas.ts"
export * from "./wait.ts"
