/** What is opened when it is first asked for, once; `opened` is null before that. */
export interface Late<T> {
  get(): Promise<T>
  opened(): Promise<T> | null
}

export function openLate<T>(open: () => Promise<T>): Late<T> {
  let opened: Promise<T> | null = null
  return {
    get() {
      opened ??= open()
      return opened
    },
    opened: () => opened,
  }
}
