const EVENTS = ['will-navigate', 'will-redirect']

/** Navigation events carry their URL themselves since Electron 24; before, it is the next argument. */
function backportNavigation({ app }) {
  app.on('web-contents-created', (_created, contents) => {
    for (const name of EVENTS) {
      contents.prependListener(name, (event, url) => {
        event.url ??= url
      })
    }
  })
}

module.exports = { backportNavigation }
