export * from "./banks.ts"
export * from "./memo.ts"
export * from "./rules.ts"
