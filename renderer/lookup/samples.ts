/** Cards of the demo gateway: a plain number, one with an extension, a 700 number. */
export const SAMPLES: readonly string[] = ['11111222', '11111223', '11111224']
