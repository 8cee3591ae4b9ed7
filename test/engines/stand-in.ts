import type { Message, RecordedScene } from './record'

/** What the test asks a page about its stand-in. */
export interface StandInReport {
  /** Calls that the page did not make while the scene was recorded. */
  readonly unexpected: readonly string[]
  /** Calls that it made then and does not make now. */
  readonly missing: readonly string[]
  /** What the policy of the pages blocked. */
  readonly blocked: readonly string[]
  /** Width and height that the page last asked its window to have. */
  readonly size: readonly [number, number] | null
}

export interface StandIn {
  /** What the app's preload gets instead of Electron. */
  readonly electron: unknown
  /** Plays what main said when something was done outside the page. */
  outside(): void
  report(): StandInReport
}

/**
 * A mock of main, run in the page before its own scripts: answers the app's real preload out of a record,
 * and stops the page's clock at the record's end. The page's address names the scene
 * (`?scene=panel/number`). It serialises itself into the page: it may use nothing outside itself.
 */
export function standInForMain(scenes: readonly RecordedScene[]): void {
  const wanted = new URLSearchParams(location.search).get('scene')
  const scene = scenes.find(({ window: name, name: own }) => `${name}/${own}` === wanted)
  if (scene === undefined) return
  const { at, messages } = scene

  type Call = Extract<Message, { kind: 'call' }>
  const isCall = (message: Message): message is Call => message.kind === 'call'
  // How high a card is depends on the engine's fonts; its size is compared apart.
  const isSize = ({ channel }: Call) => channel === 'window.fit-panel'
  const isCause = (message: Message) =>
    message.kind === 'outside' ||
    (isCall(message) && !isSize(message) && message.channel !== 'topic.read')

  /** What main said from a message on until the page or somebody else did the next thing. */
  const saidAfter = (from: number): Message[] => {
    const next = messages.findIndex((message, index) => index > from && isCause(message))
    return messages.slice(from + 1, next < 0 ? undefined : next)
  }
  const replyTo = (id: number) =>
    messages.find((message) => message.kind === 'reply' && message.id === id)

  const listeners = new Map<string, Set<(event: null, value: unknown) => void>>()
  const publish = (topic: string, value: unknown) => {
    for (const listener of listeners.get(`topic:${topic}`) ?? []) listener(null, value)
  }
  /** A task of its own for each, as for messages of another process. */
  const say = async (said: readonly Message[]) => {
    for (const each of said) {
      await new Promise((done) => setTimeout(done))
      if (each.kind === 'topic') publish(each.topic, each.value)
    }
  }
  let saying: Promise<void> = Promise.resolve()
  /** Resolves when the call is answered. What main says after that still comes before the next thing's. */
  const inTurn = (said: readonly Message[], until?: number): Promise<void> => {
    const end = said.findIndex((each) => each.kind === 'reply' && each.id === until)
    const answered = saying.then(() => say(end < 0 ? said : said.slice(0, end)))
    saying = answered.then(() => say(end < 0 ? [] : said.slice(end + 1)))
    return answered
  }

  const left = new Set(messages.filter(isCall))
  const unexpected: string[] = []
  const blocked: string[] = []
  let size: [number, number] | null = null
  let opened = true
  const signature = (channel: string, args: readonly unknown[]) =>
    `${channel} ${JSON.stringify(args)}`

  /** What the topic had become when the scene's first key was pressed. */
  function firstValue(topic: unknown, answer: unknown): unknown {
    const published = saidAfter(-1).flatMap((each) =>
      each.kind === 'topic' && each.topic === topic ? [each.value] : [],
    )
    return published.length > 0 ? { ok: true, value: published.at(-1) } : answer
  }

  async function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const asked = signature(channel, args)
    const isAsked = (each: Call) => signature(each.channel, each.args) === asked
    // What a page asks for every second is asked more often where it stays longer.
    const again = channel === 'autostart.read' ? messages.filter(isCall).find(isAsked) : undefined
    const call = [...left].find(isAsked) ?? again
    if (channel === 'window.fit-panel') size = args as [number, number]
    if (call === undefined) {
      if (channel !== 'window.fit-panel') unexpected.push(asked)
      return { ok: true, value: undefined }
    }
    left.delete(call)
    const reply = replyTo(call.id)
    const answer = reply?.kind === 'reply' ? reply.value : undefined
    if (channel === 'topic.read') return opened ? firstValue(args[0], answer) : answer
    opened = false
    await outsideBefore(messages.indexOf(call))
    if (isCause(call)) await inTurn(saidAfter(messages.indexOf(call)), call.id)
    // Main had not answered yet when the record ended.
    return reply === undefined ? new Promise(() => {}) : answer
  }

  let outsideFrom = -1
  const whenOutside: (() => void)[] = []
  /** A call that was made after something outside is answered after that: the page may be faster now. */
  async function outsideBefore(index: number): Promise<void> {
    const needed = messages
      .slice(0, index)
      .map(({ kind }) => kind)
      .lastIndexOf('outside')
    while (outsideFrom < needed) await new Promise<void>((done) => whenOutside.push(done))
  }

  const standIn: StandIn = {
    electron: {
      contextBridge: {
        exposeInMainWorld: (name: string, bridge: unknown) => Reflect.set(window, name, bridge),
      },
      ipcRenderer: {
        invoke,
        on(channel: string, listener: () => void) {
          const all = listeners.get(channel) ?? new Set()
          listeners.set(channel, all.add(listener))
        },
        off: (channel: string, listener: () => void) => listeners.get(channel)?.delete(listener),
      },
    },
    outside() {
      outsideFrom = messages.findIndex(
        ({ kind }, index) => index > outsideFrom && kind === 'outside',
      )
      for (const done of whenOutside.splice(0)) done()
      void inTurn(saidAfter(outsideFrom))
    },
    report: () => ({
      unexpected,
      missing: [...left]
        .filter((call) => !isSize(call))
        .map(({ channel, args }) => signature(channel, args)),
      blocked,
      size,
    }),
  }
  Reflect.set(window, 'standIn', standIn)
  addEventListener('securitypolicyviolation', (event) =>
    blocked.push(`${event.effectiveDirective} ${event.blockedURI}`),
  )
  const RealDate = Date
  class StoppedDate extends RealDate {
    constructor(time: number | string = at) {
      super(time)
    }
  }
  Object.assign(StoppedDate, { now: () => at })
  Reflect.set(window, 'Date', StoppedDate)
}
