export * from "./mail-locale.ts"
export * from "./rules.ts"
export * from "./schemas.ts"
