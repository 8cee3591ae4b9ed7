import type { Profile } from './profile'

interface Stores {
  readonly profiles: readonly Profile[]
  readonly activeProfileId: string
  readonly hideDemo: boolean
}

/** The stores in their order, the demo last: it is not what somebody with a real store looks for. */
export function inOrder(profiles: readonly Profile[]): readonly Profile[] {
  const isDemo = ({ gateway }: Profile) => gateway === 'demo'
  return [...profiles.filter((each) => !isDemo(each)), ...profiles.filter(isDemo)]
}

/** The stores that an agent can switch to. The one in use is always among them. */
export function listedProfiles({
  profiles,
  activeProfileId,
  hideDemo,
}: Stores): readonly Profile[] {
  const all = inOrder(profiles)
  if (!hideDemo) return all
  const real = all.filter(({ id, gateway }) => gateway !== 'demo' || id === activeProfileId)
  return real.length > 0 ? real : all
}
