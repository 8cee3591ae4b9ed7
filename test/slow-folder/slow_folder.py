"""A network folder that is slow: shows FOLDER at MOUNT, and answers every file call after DELAY seconds.

Usage: slow_folder.py FOLDER MOUNT DELAY
Needs FUSE (Debian: python3-fusepy, fuse) and the right to mount. Ends when MOUNT is unmounted.
"""

import errno
import os
import sys
import time

try:
    from fusepy import FUSE, FuseOSError, Operations
except ImportError:
    from fuse import FUSE, FuseOSError, Operations

FOLDER, MOUNT, DELAY = sys.argv[1], sys.argv[2], float(sys.argv[3])
STAT = ("st_atime", "st_ctime", "st_gid", "st_mode", "st_mtime", "st_nlink", "st_size", "st_uid")
STATVFS = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_favail", "f_ffree", "f_files", "f_namemax")
# What a network file system keeps to itself.
QUICK = ("init", "destroy", "release", "releasedir", "opendir", "flush")


class SlowFolder(Operations):
    def __call__(self, operation, path, *rest):
        if operation not in QUICK:
            time.sleep(DELAY)
        return super().__call__(operation, FOLDER + path, *rest)

    def access(self, path, mode):
        if not os.access(path, mode):
            raise FuseOSError(errno.EACCES)

    def getattr(self, path, handle=None):
        about = os.lstat(path)
        return {name: getattr(about, name) for name in STAT}

    def statfs(self, path):
        about = os.statvfs(path)
        return {name: getattr(about, name) for name in STATVFS}

    def readdir(self, path, handle):
        return [".", "..", *os.listdir(path)]

    def symlink(self, path, target):
        os.symlink(target, path)

    def rename(self, path, new):
        os.rename(path, FOLDER + new)

    def create(self, path, mode, info=None):
        return os.open(path, os.O_RDWR | os.O_CREAT, mode)

    def read(self, path, size, offset, handle):
        return os.pread(handle, size, offset)

    def write(self, path, data, offset, handle):
        return os.pwrite(handle, data, offset)

    def truncate(self, path, length, handle=None):
        os.truncate(path, length)

    def fsync(self, path, data_only, handle):
        os.fsync(handle)

    def release(self, path, handle):
        os.close(handle)

    def utimens(self, path, times=None):
        os.utime(path, times)

    chmod = staticmethod(os.chmod)
    chown = staticmethod(os.lchown)
    mkdir = staticmethod(os.mkdir)
    open = staticmethod(os.open)
    readlink = staticmethod(os.readlink)
    rmdir = staticmethod(os.rmdir)
    unlink = staticmethod(os.unlink)


FUSE(SlowFolder(), MOUNT, foreground=True, nothreads=False)
