import type { TransportFault } from '../top/transport'

/** A connection lost after the head of an answer has lost part of that answer. */
export const onceBegun = (begun: boolean, fault: TransportFault): TransportFault =>
  begun && fault.kind === 'reset' ? { ...fault, kind: 'cut-off' } : fault
