"""A notification server for tests: what a desktop does with an app's notifications, over the real session bus.

Protocol on standard input and output, one line each:
  (start)     -> ready
  (shown)     -> JSON object of one notification: summary, body, hints
  click       presses the last one
"""

import json
import sys
import threading

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"


def say(line):
    print(line, flush=True)


class Server(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(NAME, bus), "/org/freedesktop/Notifications")
        self.last = 0

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return ("test", "test", "1", "1.2")

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _app, _replaces, _icon, summary, body, actions, hints, _expires):
        self.last += 1
        asks = sorted(str(name) for name in hints)
        say(json.dumps({"summary": str(summary), "body": str(body), "hints": asks}))
        return dbus.UInt32(self.last)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        self.NotificationClosed(number, dbus.UInt32(3))

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


def follow(server, loop):
    for line in sys.stdin:
        if line.strip() == "click":
            GLib.idle_add(server.ActionInvoked, dbus.UInt32(server.last), "default")
    GLib.idle_add(loop.quit)


DBusGMainLoop(set_as_default=True)
loop = GLib.MainLoop()
server = Server(dbus.SessionBus())
threading.Thread(target=follow, args=(server, loop), daemon=True).start()
say("ready")
loop.run()
