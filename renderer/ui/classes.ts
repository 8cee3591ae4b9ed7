/** The names that apply, as `className` takes them. */
export const classes = (...names: readonly (string | false)[]): string =>
  names.filter((name) => name !== false).join(' ')
