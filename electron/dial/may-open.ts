/** What the OS is ever asked to open: numbers of our own making and https pages. No file, no script. */
export const mayOpen = (url: string): boolean =>
  url.startsWith('https://') ||
  /^(?:tel:\d+(?:,,\d+%23)?|callto:\d+|sip:\d+(?:@[a-z0-9.:-]+)?)$/i.test(url)
