import type { Shape } from '../shape'
import type { updateCauses as zh } from '../zh/update-causes'

export const updateCauses: Shape<typeof zh> = {
  'feed-unreachable': {
    message:
      'No update check: the update feed cannot be reached ({{code}}). This version works as before.',
    nextStep: 'Check the network, then check again.',
  },
  'feed-proxy-login': {
    message:
      'No update: the proxy asks for a name and a password, or did not take those that were entered. This version works as before.',
    nextStep: 'Look up a work card of a real store: the panel asks for them. Then try again.',
  },
  'feed-silent': {
    message: 'The update feed does not answer. This version works as before.',
    nextStep: 'Try again later.',
  },
  'feed-not-trusted': {
    message:
      'No trusted encrypted connection to the update feed ({{code}}). This version works as before.',
    nextStep: 'Ask the team lead to check the feed’s certificate and the system time.',
  },
  'feed-empty': {
    message: 'The update feed describes no version for this system.',
    nextStep: 'Ask the team lead to check the feed’s address and content.',
  },
  'feed-refuses': {
    message: 'The update feed refused the request ({{code}}).',
    nextStep: 'Ask the team lead to check the feed.',
  },
  'feed-unreadable': {
    message: 'The description in the update feed cannot be read.',
    nextStep: 'Ask the team lead to check the feed’s content.',
  },
  'update-file-missing': {
    message:
      'The feed does not have the new version’s file ({{code}}). This version works as before.',
    nextStep: 'Ask the team lead to check the feed’s content.',
  },
  'update-cut-off': {
    message:
      'Only a part of the new version arrived, and was thrown away. This version works as before.',
    nextStep: 'Download it again.',
  },
  'update-tampered': {
    message:
      'The downloaded file does not have the published checksum (sha512): it was thrown away, nothing was installed.',
    nextStep: 'Tell the team lead that the file in the feed was changed or is not complete.',
  },
  'update-no-room': {
    message:
      'The disk is full, so the new version was not installed. This version works as before.',
    nextStep: 'Free some disk space, then try again.',
  },
  'update-not-permitted': {
    message:
      'The system does not let the app’s files be replaced, so the new version was not installed. This version works as before.',
    nextStep: 'Ask the team lead to install the new version.',
  },
  'update-not-authorised': {
    message:
      'No administrator’s password was entered, so the new version was not installed. This version works as before.',
    nextStep: 'Install it again when you can enter the password.',
  },
  'autostart-refused': {
    message: 'Nothing was changed: {{path}} cannot be written ({{code}}).',
    nextStep: 'Ask the team lead to check the permissions of that folder.',
  },
}
