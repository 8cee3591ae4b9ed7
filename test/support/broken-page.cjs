// Loaded into the main process before the app: an installation whose pages are gone.
const { app, protocol } = require('electron')

app.once('ready', () => {
  const handle = protocol.handle.bind(protocol)
  protocol.handle = (scheme) => handle(scheme, () => new Response(null, { status: 404 }))
})
