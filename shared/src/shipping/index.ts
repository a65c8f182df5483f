export * from "./rates.ts"
export * from "./rules.ts"
export * from "./parcel.ts"
