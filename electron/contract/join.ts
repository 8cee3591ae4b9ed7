type NoDuplicates<T extends readonly object[], Seen = never> = T extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? keyof First & Seen extends never
    ? NoDuplicates<Rest, Seen | keyof First>
    : false
  : true

type Joined<T extends readonly object[]> = T extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Joined<Rest>
  : unknown

/** One object of several groups. A key that two of them have does not compile. */
export const join = <const T extends readonly object[]>(
  ...groups: NoDuplicates<T> extends true ? T : never
): Joined<T> => Object.assign({}, ...groups) as Joined<T>
