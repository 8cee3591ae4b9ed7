/** Script for the panel: from asking for the card, as Enter does, to the number in the page, in ms. */
export const timeToNumber = (card: string) => `new Promise((resolve, reject) => {
  const started = performance.now()
  const end = workcardDialer.subscribe('lookup', (state) => {
    if (state.workcardId !== '${card}' && state.text !== '${card}') return
    if (state.phase === 'looking-up') return
    end()
    if (state.phase === 'number') resolve(performance.now() - started)
    else reject(new Error(JSON.stringify(state.error ?? state.phase)))
  })
  void workcardDialer['lookup.request']('${card}')
})`
