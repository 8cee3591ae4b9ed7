"""The part of logind that announces a sleep, for tests.

Protocol on standard input and output, one line each:
  (start)                          -> ready
  (an app asks for a moment first) -> inhibited
  sleep                            -> told
"""

import os
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"


def say(line):
    print(line, flush=True)


class Manager(dbus.service.Object):
    @dbus.service.method(MANAGER, in_signature="ssss", out_signature="h")
    def Inhibit(self, what, who, why, mode):
        reading, _ = os.pipe()
        say("inhibited")
        return dbus.types.UnixFd(reading)

    @dbus.service.signal(MANAGER, signature="b")
    def PrepareForSleep(self, start):
        pass


def on_line(*_):
    if sys.stdin.readline() == "":
        loop.quit()
        return False
    manager.PrepareForSleep(True)
    say("told")
    return True


DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
manager = Manager(bus, "/org/freedesktop/login1")
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
say("ready")
loop.run()
