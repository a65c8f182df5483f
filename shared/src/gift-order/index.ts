export * from "./deposit.ts"
export * from "./deposit-schemas.ts"
export * from "./rules.ts"
export * from "./schemas.ts"
