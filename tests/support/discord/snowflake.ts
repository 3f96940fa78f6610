// Ids as Discord makes them: the time since 2015 in the upper bits; 17 to 19 digits, or clients' rate limits break.
const EPOCH = 1_420_070_400_000n
let counter = 0n

export function snowflake(now: number = Date.now()): string {
  counter = (counter + 1n) & 0xfffn
  return String(((BigInt(now) - EPOCH) << 22n) | counter)
}

export const isSnowflake = (text: string): boolean => /^\d{17,20}$/.test(text)
