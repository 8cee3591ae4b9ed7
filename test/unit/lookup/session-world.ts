import type { LookupState } from '../../../electron/contract/lookup-state'
import type { Recent } from '../../../electron/contract/recent'
import type { BindOptions, Bound } from '../../../electron/domain/bind'
import type { LookupFailure } from '../../../electron/domain/failure'
import type { LookupRecord } from '../../../electron/domain/lookup-record'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { ok, type Result } from '../../../electron/domain/result'
import type { WorkcardId } from '../../../electron/domain/workcard-id'
import { openSession } from '../../../electron/lookup/session'

export interface Call extends BindOptions {
  readonly profile: Profile
  readonly workcardId: string | null
  answer(result: Result<Bound, LookupFailure>): void
}

export const number = (raw: string) => ok({ raw, requestId: 'r1', tries: 1 })

export const store = (id: string, changes: Partial<Profile> = {}): Profile => ({
  ...DEMO_PROFILE,
  id,
  name: `${id} 店`,
  gateway: 'production',
  ...changes,
})

/** A session between a platform, a clipboard and a page that the test plays; two stores, A is chosen. */
export function setUp() {
  const calls: Call[] = []
  const states: LookupState[] = []
  const copied: string[] = []
  const records: LookupRecord[] = []
  const clock = { now: 1000 }
  const clipboard = { works: true }
  const page = { takes: true }
  /** Whether numbers are copied without being asked. */
  const automatic: { on: boolean; variant: 'number' | 'with-extension' } = {
    on: true,
    variant: 'number',
  }
  const recents: Recent[] = []
  const stores = { all: [store('a'), store('b')], chosen: 'a' }
  const find = (id: string) => stores.all.find((each) => each.id === id) ?? null
  const opened = openSession({
    bind: (profile, workcardId, options) =>
      new Promise((answer) => calls.push({ ...options, profile, workcardId, answer })),
    findProfile: find,
    automaticCopy: () => (automatic.on ? automatic.variant : null),
    clearsAfterMs: () => 60_000,
    describe: async ({ error, at, profile }) => `${error.kind} ${at} ${profile?.id}`,
    copy: async (text) => {
      copied.push(text)
      return clipboard.works
    },
    now: () => clock.now,
    publish(state) {
      if (state.phase === 'number' && !page.takes) throw new TypeError('no such state')
      states.push(state)
    },
    publishRecent: (recent) => void recents.push(recent),
    log: (record) => records.push(record),
  })
  const chosen = () => find(stores.chosen) ?? DEMO_PROFILE
  /** As the ways in use it: each of them names the store that is chosen then. */
  const session = {
    ...opened,
    request: (text: string) => opened.request(chosen(), text),
    choose: (workcardId: WorkcardId) => opened.choose(chosen(), workcardId),
    showAgain: (workcardId: WorkcardId) => opened.showAgain(chosen(), workcardId),
    recall: (text: string) => opened.recall(chosen(), text),
    storesChanged: () => opened.storesChanged(chosen()),
  }
  const call = (index: number): Call => {
    const found = calls[index]
    if (found === undefined) throw new Error(`there was no call ${index}`)
    return found
  }
  const answerLast = (raw: string) => call(calls.length - 1).answer(number(raw))
  return {
    session,
    clock,
    clipboard,
    page,
    automatic,
    call,
    calls,
    states,
    copied,
    recent: () => recents.at(-1) ?? [],
    records,
    last: () => states.at(-1),
    turn: () => states.at(-1)?.turn,
    /** A lookup from the field with its answer. */
    async lookUp(id: string, raw: string) {
      const done = session.request(id)
      answerLast(raw)
      await done
    },
    async renew(raw: string) {
      const done = session.renew()
      answerLast(raw)
      await done
    },
    /** Chosen, and not told yet. */
    chooseSilently(id: string) {
      stores.chosen = id
    },
    choose(id: string) {
      stores.chosen = id
      session.storesChanged()
    },
    save(profile: Profile) {
      stores.all = [...stores.all.filter(({ id }) => id !== profile.id), profile]
      session.storesChanged()
    },
    /** Without a word to the session. */
    remove(id: string) {
      stores.all = stores.all.filter((each) => each.id !== id)
    },
  }
}
