export * from "./schemas.ts"
