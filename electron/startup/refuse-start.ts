import type { App, Dialog } from 'electron'

interface Means {
  readonly app: Pick<App, 'whenReady' | 'exit' | 'getName'>
  readonly dialog: Pick<Dialog, 'showErrorBox'>
}

/** Says why the app does not start, on standard error and in a box, and ends it with 1. No window opens. */
export async function refuseStart({ app, dialog }: Means, text: string): Promise<void> {
  console.error(text)
  // Before `ready`, Linux shows no box.
  await app.whenReady()
  dialog.showErrorBox(app.getName(), text)
  app.exit(1)
}
